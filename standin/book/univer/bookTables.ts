import { overlaps, type Area } from "../../../xlsx/model/area";
import type { BookTable } from "../bookTable";
import type { TableLook } from "../../../xlsx/model/model";
import { NEW_TABLE_LOOK } from "../../../xlsx/model/newTableLook";
import type { BookContext } from "./bookContext";
import { shiftArea, type Shift } from "../shift";
import { renameColumns } from "../renameColumns";
import { UniverTable } from "./univerTable";

/** Reads a header row; gives empty and repeated cells names, as Excel does. */
type HeaderRow = (sheetId: string, area: Area) => readonly string[];

/**
 * The workbook's tables. Univer holds their areas (they move with inserted rows) and resolves structured references. Its
 * columns do not follow their header cells, so a table is set anew whenever its header, name or area changes.
 */
export class BookTables {
  private readonly tables = new Map<string, UniverTable>();
  private last = 0;

  constructor(
    private readonly context: BookContext,
    private readonly header: HeaderRow,
    private readonly fillHeader: (sheetId: string, area: Area) => void,
    private readonly mapFormulas: (map: (formula: string) => string) => void
  ) {}

  /** By sheet order is not kept: in the order in which they were added, as Excel's collection. */
  get all(): readonly BookTable[] {
    return [...this.tables.values()];
  }

  add(sheetId: string, area: Area, name: string, look: TableLook = NEW_TABLE_LOOK): BookTable {
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
      const before = table.columnNames;
      const names = this.header(sheetId, table.area);
      if (names.join("\n") === before.join("\n")) continue;
      table.place(table.area, names);
      this.renamed(table, before, names);
    }
  }

  private renamed(
    { name }: UniverTable,
    before: readonly string[],
    names: readonly string[]
  ): void {
    const changed = before.flatMap((old, i) =>
      names[i] === undefined || names[i] === old ? [] : [[old.toLowerCase(), names[i]] as const]
    );
    const to = new Map(changed);
    if (to.size > 0) this.mapFormulas((formula) => renameColumns(formula, name, to));
  }

  /** Takes rows or columns out of a sheet. Univer (0.25.1) moves only the tables of the sheet that is shown: the others are moved here. */
  take(sheetId: string, shift: Shift, take: () => void): void {
    const moved = [...this.tables.values()]
      .filter((table) => table.sheetId === sheetId)
      .map((table) => ({ table, area: shiftArea(table.area, shift) }));
    take();
    for (const { table, area } of moved) if (area !== undefined) table.moveTo(area);
  }

  /** Columns were put into tables or taken out of them with the sheet's. */
  shifted(sheetId: string, shift: Shift): void {
    for (const table of this.tables.values()) {
      if (table.sheetId !== sheetId || !table.shifted(shift)) continue;
      this.fillHeader(sheetId, table.area);
      this.refresh(table);
    }
  }

  sheetDeleted(sheetId: string): void {
    for (const table of [...this.tables.values()])
      if (table.sheetId === sheetId) this.remove(table.id);
  }
}
