import type { Budget } from "./budget";
import type { ExistingSheet } from "./existingSheets";

/** Beyond that nothing of ours is drawn. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;

/** What stands on a sheet of ours that has no table, from A1. */
export async function readCells(
  budget: Budget,
  { sheet, usedRows, usedColumns }: ExistingSheet
): Promise<readonly (readonly unknown[])[]> {
  if (usedRows === 0) return [];
  const [rows, columns] = [Math.min(usedRows, MOST_ROWS), Math.min(usedColumns, MOST_COLUMNS)];
  let range: Excel.Range;
  await budget.ask(() => {
    range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values");
  });
  return range!.values;
}
