import { overlaps } from "../area";
import type { Area, BookTable } from "../book";
import { TableManager } from "../engines/univer";
import type { ITableColumnJson } from "../engines/univer";
import type { TableModel } from "../model";
import type { BookContext } from "./context";

/** What Univer does not know of a table. */
type Look = Omit<TableModel, "name" | "area" | "columns">;

const NEW_LOOK: Look = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  criteria: new Map(),
};

/** Reads a header row; gives empty and repeated cells names, as Excel does. */
export type HeaderRow = (sheetId: string, area: Area) => readonly string[];

/**
 * The workbook's tables. Univer holds their areas (they move with inserted rows) and resolves structured references. Its
 * columns do not follow their header cells, so a table is set anew whenever its header, name or area changes.
 */
export class BookTables {
  private readonly tables = new Map<string, UniverTable>();
  private last = 0;

  constructor(
    private readonly context: BookContext,
    private readonly header: HeaderRow
  ) {}

  /** By sheet order is not kept: in the order in which they were added, as Excel's collection. */
  get all(): readonly BookTable[] {
    return [...this.tables.values()];
  }

  add(sheetId: string, area: Area, name: string, look: Look = NEW_LOOK): BookTable {
    this.last += 1;
    const table = new UniverTable(this.context, this, String(this.last), sheetId, area, name, look);
    this.tables.set(table.id, table);
    table.place(area, this.header(sheetId, area));
    this.context.journal.note(() => this.remove(table.id));
    return table;
  }

  remove(id: string): void {
    this.tables.get(id)?.lift();
    this.tables.delete(id);
  }

  restore(table: UniverTable): void {
    this.tables.set(table.id, table);
    this.refresh(table);
  }

  refresh(table: UniverTable, area = table.area): void {
    table.place(area, this.header(table.sheetId, area));
  }

  /** Cells changed: tables whose header they touch get their columns' names anew. */
  headerChanged(sheetId: string, area: Area): void {
    for (const table of this.tables.values()) {
      const header = { ...table.area, rows: 1 };
      if (table.sheetId !== sheetId || !overlaps(header, area)) continue;
      const names = this.header(sheetId, table.area);
      if (names.join("\n") !== table.columnNames.join("\n")) table.place(table.area, names);
    }
  }

  sheetDeleted(sheetId: string): void {
    for (const table of [...this.tables.values()])
      if (table.sheetId === sheetId) this.remove(table.id);
  }
}

class UniverTable implements BookTable {
  private columns: readonly string[] = [];

  constructor(
    private readonly context: BookContext,
    private readonly owner: BookTables,
    readonly id: string,
    readonly sheetId: string,
    private placed: Area,
    private title: string,
    private look: Look
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
  get criteria(): Look["criteria"] {
    return this.look.criteria;
  }
  set criteria(criteria: Look["criteria"]) {
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

  private change(part: Partial<Look>): void {
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
    this.lift();
    this.placed = area;
    this.columns = columns;
    const body = this.look.showTotals ? { ...area, rows: area.rows - 1 } : area;
    const columnJson = columns.map(
      (displayName, index) => ({ id: `${this.id}-${index}`, displayName }) as ITableColumnJson
    );
    this.context.run("sheet.mutation.add-table", {
      subUnitId: this.sheetId,
      tableId: this.id,
      name: this.title,
      header: [...columns],
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
