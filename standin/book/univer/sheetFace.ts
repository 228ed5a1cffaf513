import type { BookSheet } from "../bookSheet";
import type { Worksheet } from "../engines/univer";
import type { Visibility } from "../../../xlsx/model/model";
import type { BookContext } from "./bookContext";
import { SheetDimensions } from "./sheetDimensions";

/** How a sheet stands in its window: shown or hidden, tab, gridlines, frozen panes. */
export class SheetFace extends SheetDimensions {
  readonly id: string;
  private shown: Visibility;

  constructor(context: BookContext, core: Worksheet) {
    super(context, core);
    this.id = core.getSheetId();
    this.shown = core.isSheetHidden() === 1 ? "Hidden" : "Visible";
  }

  get visibility(): Visibility {
    return this.shown;
  }
  set visibility(visibility: Visibility) {
    const before = this.shown;
    this.context.journal.note(() => this.show(before));
    this.show(visibility);
  }

  private show(visibility: Visibility): void {
    this.shown = visibility;
    this.context.run("sheet.mutation.set-worksheet-hidden", {
      subUnitId: this.id,
      hidden: visibility === "Visible" ? 0 : 1,
    });
  }

  get tabColor(): string {
    return this.core.getTabColor() ?? "";
  }
  set tabColor(color: string) {
    this.mutate("sheet.mutation.set-tab-color", { color: this.tabColor }, { color });
  }

  get showGridlines(): boolean {
    return this.core.getConfig().showGridlines !== 0;
  }
  set showGridlines(show: boolean) {
    this.mutate(
      "sheet.mutation.toggle-gridlines",
      { showGridlines: this.showGridlines ? 1 : 0 },
      { showGridlines: show ? 1 : 0 }
    );
  }

  get freeze(): BookSheet["freeze"] {
    const { xSplit, ySplit } = this.core.getFreeze();
    return xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : undefined;
  }
  set freeze(panes: BookSheet["freeze"]) {
    this.mutate("sheet.mutation.set-frozen", frozen(this.freeze), frozen(panes));
  }

  private mutate(id: string, before: object, after: object): void {
    this.context.journal.note(() => this.context.run(id, { subUnitId: this.id, ...before }));
    this.context.run(id, { subUnitId: this.id, ...after });
  }
}

function frozen(panes: BookSheet["freeze"]): object {
  return panes
    ? {
        xSplit: panes.columns,
        ySplit: panes.rows,
        startRow: panes.rows === 0 ? -1 : panes.rows,
        startColumn: panes.columns === 0 ? -1 : panes.columns,
      }
    : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
}
