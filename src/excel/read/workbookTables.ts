import { RANGE_FIELDS } from "./rangeAt";
import type { BlockPlace } from "./readBlocks";

/** A table of the workbook, not yet read. */
export interface WorkbookTable extends BlockPlace {
  readonly name: string;
  readonly sheetName: string;
  readonly header: readonly unknown[];
}

/** All tables of the workbook with their headers. The row of totals is none of their rows. */
export async function workbookTables(
  context: Excel.RequestContext
): Promise<readonly WorkbookTable[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/showTotals,items/showHeaders");
  await context.sync();
  const found = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load(RANGE_FIELDS);
      const header = table.getHeaderRowRange();
      header.load("values");
      table.worksheet.load("id,name");
      return { table, range, header };
    });
  await context.sync();
  return found.map(({ table, range, header }) => ({
    name: table.name,
    sheetId: table.worksheet.id,
    sheetName: table.worksheet.name,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount - (table.showTotals ? 1 : 0),
    columnCount: range.columnCount,
    header: header.values[0] as readonly unknown[],
  }));
}
