/**
 * Cells of one column of a table, found by the column's id and counted from the top of the table at the moment when Excel does it, or from its last row
 * where `row` is negative (-1 the last one): whatever was inserted or moved meanwhile, no cell of another column is meant.
 */
export function columnCells(
  table: Excel.Table,
  columnId: number,
  row: number,
  count: number
): Excel.Range {
  const body = table.columns.getItem(columnId).getDataBodyRange();
  const first = row < 0 ? body.getLastRow().getOffsetRange(row + 1, 0) : body.getCell(row, 0);
  return first.getResizedRange(count - 1, 0);
}
