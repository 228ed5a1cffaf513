import type { Area } from "../../../xlsx/model/area";
import type { BookTable } from "../bookTable";
import { IFunctionService, TableManager, type ITableColumnJson } from "../engines/univer";
import type { TableLook, TableSorting } from "../../../xlsx/model/model";
import type { BookContext } from "./bookContext";
import { toEngineColumn } from "./columnSigns";
import type { Shift } from "../shift";

/** Puts tables back, takes them out and sets them anew: the workbook's list of tables. */
interface TableOwner {
  remove(id: string): void;
  restore(table: UniverTable): void;
  refresh(table: UniverTable, area?: Area): void;
}

/** One table over Univer's, with what Univer does not know of it. */
export class UniverTable implements BookTable {
  private columns: readonly string[] = [];
  private ids: readonly number[] = [];
  private lastId = 0;
  /** Not recorded for undo: Excel documents neither. */
  sorting: TableSorting | undefined;

  constructor(
    private readonly context: BookContext,
    private readonly owner: TableOwner,
    readonly id: string,
    readonly sheetId: string,
    private placed: Area,
    private title: string,
    private look: TableLook
  ) {}

  get area(): Area {
    const range = this.context.injector
      .get(TableManager)
      .getTableById(this.context.unitId, this.id)
      ?.getRange();
    if (!range) return this.placed;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1 + (this.look.showTotals ? 1 : 0),
      columns: endColumn - startColumn + 1,
    };
  }

  get columnNames(): readonly string[] {
    return this.columns;
  }

  get columnIds(): readonly number[] {
    return this.ids;
  }

  /** Tells Univer where the table is, if it has not noticed. */
  moveTo(area: Area): void {
    const { row, column, rows, columns } = this.area;
    const isThere =
      row === area.row && column === area.column && rows === area.rows && columns === area.columns;
    if (isThere) return;
    const before = this.placed;
    this.put(area, this.columns.slice(0, area.columns));
    // `shifted` compares with it.
    this.placed = before;
  }

  /** Keeps the ids with their columns. @returns whether there are other columns now */
  shifted({ axis, at, count }: Shift): boolean {
    const before = this.placed;
    this.placed = this.area;
    const offset = at - before.column;
    if (axis === "row" || this.placed.columns === before.columns) return false;
    this.ids =
      count > 0
        ? [...this.ids.slice(0, offset), ...this.newIds(count), ...this.ids.slice(offset)]
        : this.ids.filter((_id, index) => index < offset || index >= offset - count);
    return true;
  }

  private newIds(count: number): readonly number[] {
    const ids = Array.from({ length: count }, (_, index) => this.lastId + 1 + index);
    this.lastId += count;
    return ids;
  }

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    const before = this.title;
    this.context.journal.note(() => this.rename(before));
    this.rename(name);
  }

  get style(): string {
    return this.look.style;
  }
  set style(style: string) {
    this.change({ style });
  }
  get showHeaders(): boolean {
    return this.look.showHeaders;
  }
  set showHeaders(showHeaders: boolean) {
    this.change({ showHeaders });
  }
  get showTotals(): boolean {
    return this.look.showTotals;
  }
  set showTotals(showTotals: boolean) {
    const { area } = this;
    this.change({ showTotals });
    this.owner.refresh(this, area);
  }
  get showBandedRows(): boolean {
    return this.look.showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.change({ showBandedRows });
  }
  get showBandedColumns(): boolean {
    return this.look.showBandedColumns;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    this.change({ showBandedColumns });
  }
  get showFilterButton(): boolean {
    return this.look.showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    this.change({ showFilterButton });
  }
  get highlightFirstColumn(): boolean {
    return this.look.highlightFirstColumn;
  }
  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.change({ highlightFirstColumn });
  }
  get criteria(): TableLook["criteria"] {
    return this.look.criteria;
  }
  set criteria(criteria: TableLook["criteria"]) {
    this.change({ criteria });
  }

  resize(area: Area): void {
    const before = this.area;
    this.context.journal.note(() => this.owner.refresh(this, before));
    this.owner.refresh(this, area);
  }

  convertToRange(): void {
    const { area } = this;
    this.owner.remove(this.id);
    this.placed = area;
    this.context.journal.note(() => this.owner.restore(this));
  }

  private change(part: Partial<TableLook>): void {
    const before = this.look;
    this.context.journal.note(() => {
      this.look = before;
    });
    this.look = { ...this.look, ...part };
  }

  private rename(name: string): void {
    const { area, columns } = this;
    this.lift();
    this.title = name;
    this.place(area, columns);
  }

  /** Takes it out of Univer. */
  lift(): void {
    this.context.run("sheet.mutation.delete-table", { subUnitId: this.sheetId, tableId: this.id });
  }

  /** Puts it into Univer, in place of what was there. A totals row is not part of Univer's table. */
  place(area: Area, columns: readonly string[]): void {
    this.placed = area;
    this.columns = columns;
    this.ids = [
      ...this.ids.slice(0, columns.length),
      ...this.newIds(Math.max(0, columns.length - this.ids.length)),
    ];
    this.put(area, columns);
  }

  private put(area: Area, columns: readonly string[]): void {
    this.lift();
    // Univer remembers a formula that it met while there was no such table as one of an unknown name.
    this.context.injector.get(IFunctionService).deleteFormulaAstCacheKey(this.title);
    const body = this.look.showTotals ? { ...area, rows: area.rows - 1 } : area;
    const columnJson = columns.map(
      (name, index) =>
        ({ id: `${this.id}-${index}`, displayName: toEngineColumn(name) }) as ITableColumnJson
    );
    this.context.run("sheet.mutation.add-table", {
      subUnitId: this.sheetId,
      tableId: this.id,
      name: this.title,
      header: columns.map(toEngineColumn),
      range: {
        startRow: body.row,
        startColumn: body.column,
        endRow: body.row + body.rows - 1,
        endColumn: body.column + body.columns - 1,
      },
      options: {
        columns: columnJson,
        showHeader: this.look.showHeaders,
        tableStyleId: tableTheme(this.look.style),
      },
    });
  }
}

/** The nearest of Univer's own table looks: Excel's styles differ in their accent colour above all. */
function tableTheme(style: string): string {
  const accent = Number(/\d+$/.exec(style)?.[0] ?? 2) % 7;
  return `table-default-${accent % 6}`;
}
