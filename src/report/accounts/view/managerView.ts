/** What the page of a manager looks up: Managers, Training and Strategies by the headers that stand there, and what a run knows of each manager. */
import type { Formula, Style, Value } from "../../blocks/report";
import { palette } from "../../blocks/palette";
import { CHOSEN } from "../../accountsWanted";
import type { ReportInput } from "../../reportInput";
import { cellIn, rowOf } from "./lookUp";
import { namedColumn, namedHeader } from "./namedColumn";
import { DATA, type FormulaField, ViewPage } from "./viewPage";
import { stillPicked, viewTitle } from "./viewTitle";

const WIDTHS = [2, 27, 20, 27, 20, 3, 27, 20, 27, 20, 3] as const;
/** In the first rows beyond what is printed: where the manager stands on Managers, and below. */
const PLACES = { managers: 0, own: 1, note: 2 } as const;
/** Header of the rows of all managers, and its first column. */
const HEADER = 4;
const NAMES = DATA + 3;

export class ManagerView {
  readonly page: ViewPage;
  /** The cell in which the manager is picked. */
  readonly picked: string;

  /**
   * @param names of all managers
   * @param first who is shown where nobody is picked yet
   */
  constructor(
    readonly input: ReportInput,
    readonly names: readonly string[],
    first = names[0]
  ) {
    const stands = input.views.manager;
    this.page = new ViewPage(WIDTHS, stands ?? { row: 0, column: 0 });
    this.picked = this.page.cell(CHOSEN.row, CHOSEN.column);
    viewTitle(this.page, input, stillPicked(names, stands?.chosen) ?? first ?? "");
  }

  /**
   * Puts down what a run knows of each, and offers the names to be picked.
   * @returns formulas that give the cell of each column for whoever is picked
   */
  lookUp(
    columns: readonly { readonly header: string; readonly cells: readonly Value[] }[]
  ): readonly Formula[] {
    const { names, input, page, picked } = this;
    const { draft } = page;
    const { managers, accountViews, sheets } = input.wording.messages;
    const rows = Math.max(1, names.length);
    const stands = namedColumn(input, "managers", "manager");
    draft.put(PLACES.managers, DATA, [
      [managers.view.row, stands === undefined ? "" : rowOf(picked, stands)],
      [accountViews.rows.own, rowOf(picked, page.area(HEADER + 1, NAMES, rows))],
    ]);
    draft.put(HEADER - 1, NAMES, [[accountViews.data]]);
    draft.put(HEADER, NAMES, [[sheets.columns.manager, ...columns.map(({ header }) => header)]]);
    draft.put(
      HEADER + 1,
      NAMES,
      names.map((name, row) => [name, ...columns.map(({ cells }) => cells[row] ?? "")])
    );
    const muted: Style = { color: palette.muted, size: 8 };
    draft.style(0, DATA, HEADER - 1, 2, muted);
    draft.style(HEADER - 1, NAMES, names.length + 2, columns.length + 1, muted);
    if (names.length > 0)
      draft.choices.push({
        ...CHOSEN,
        from: { row: HEADER + 1, column: NAMES, rows: names.length, columns: 1 },
        prompt: managers.view.choose,
      });
    const own = page.cell(PLACES.own, DATA + 1);
    return columns.map((_, i) => cellIn(page.area(HEADER + 1, NAMES + 1 + i, rows), own));
  }

  /** Puts a text beyond what is printed: one in a formula may have 255 characters at most. @returns its cell */
  note(text: string): string {
    this.page.draft.put(PLACES.note, DATA, [["", text]]);
    return this.page.cell(PLACES.note, DATA + 1);
  }

  /** A field of Managers; undefined where there is none. */
  field(id: string): FormulaField | undefined {
    const header = namedHeader(this.input, "managers", id);
    const column = namedColumn(this.input, "managers", id);
    if (header === undefined || column === undefined) return undefined;
    return {
      label: header,
      value: cellIn(column, this.page.cell(PLACES.managers, DATA + 1)),
      style: {},
      texts: (this.input.earlier.managers ?? []).map(({ text }) => text(id)),
    };
  }
}
