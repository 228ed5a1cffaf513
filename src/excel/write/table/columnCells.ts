/**
 * Cells of one column of a table, found by the column's id and counted from the top of the table at the moment when Excel does it: whatever was
 * inserted or moved meanwhile, no cell of another column is meant.
 */
export function columnCells(
  table: Excel.Table,
  columnId: number,
  row: number,
  count: number
): Excel.Range {
  return table.columns
    .getItem(columnId)
    .getDataBodyRange()
    .getCell(row, 0)
    .getResizedRange(count - 1, 0);
}
