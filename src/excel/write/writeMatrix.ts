import { type Budget, cellBytes, matrixBytes } from "./budget";
import type { CellInput } from "./cellInput";
import type { Grid } from "./rangeOf";

/**
 * Writes a matrix of so many rows in as few requests as fit, rows made when they are needed.
 * @param rowOf one row of `columns` cells, ready for Excel (texts made safe)
 */
export async function writeMatrix(
  budget: Budget,
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
  rowOf: (row: number) => CellInput[]
): Promise<void> {
  const rows: CellInput[][] = [];
  const bytes: number[] = [];
  for (let row = 0; row < size.rows; row += 1) {
    const cells = rowOf(row);
    rows.push(cells);
    bytes.push(cells.reduce<number>((sum, cell) => sum + cellBytes(cell), 2));
  }
  let from = 0;
  while (from < size.rows) {
    const count = budget.rowsThatFit((row) => bytes[row]!, from, size.rows, size.columns);
    const part = count === size.rows ? rows : rows.slice(from, from + count);
    await budget.room(
      bytes.slice(from, from + count).reduce((sum, n) => sum + n, matrixBytes(count * size.columns))
    );
    const range = grid.getRangeByIndexes(at.row + from, at.column, count, size.columns);
    range.values = part;
    range.untrack();
    from += count;
  }
}
