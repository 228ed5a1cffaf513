/** Rows that are looked at to recognise the list; fewer where it is very wide. */
const HEAD_ROWS = 200;
const HEAD_CELLS = 60_000;

/** How many rows of a list are looked at to recognise it. */
export function headRows(rowCount: number, columnCount: number): number {
  return Math.min(rowCount, HEAD_ROWS, Math.max(5, Math.floor(HEAD_CELLS / columnCount)));
}
