import { type Budget, CALL_BYTES, cellBytes } from "../budget";
import type { CellInput } from "../cellInput";
import { columnCells } from "./columnCells";

/** Cells of one column, made when they are needed. */
export interface ColumnCells {
  /** TableColumn.id */
  readonly columnId: number;
  readonly cell: (row: number) => CellInput;
}

/** Paths and calls for the cells of one column. */
const COLUMN_BYTES = CALL_BYTES * 4;

/**
 * Writes rows of a table column by column, in as few requests as fit: all columns of some rows, then those of the next. Where every cell of a column is
 * left as it is, nothing is sent.
 * @param placeOf called before the cells of some rows, in their request: makes room for them, and says where the first of them stands (columnCells)
 * @param bytesBefore what that takes
 */
export async function writeColumns(
  budget: Budget,
  table: Excel.Table,
  columns: readonly ColumnCells[],
  count: number,
  placeOf: (row: number, count: number) => number = (row) => row,
  bytesBefore = 0
): Promise<void> {
  if (columns.length === 0) return;
  const cells = columns.map(({ cell }) => Array.from({ length: count }, (_, row) => cell(row)));
  const bytes = Array.from({ length: count }, (_, row) =>
    cells.reduce((sum, column) => sum + cellBytes(column[row]!) + 2, 0)
  );
  for (let row = 0; row < count;) {
    await budget.room(COLUMN_BYTES * columns.length + bytesBefore);
    const rows = budget.rowsThatFit((r) => bytes[r]!, row, count, columns.length);
    await budget.room(bytes.slice(row, row + rows).reduce((sum, n) => sum + n, 0));
    const place = placeOf(row, rows);
    columns.forEach(({ columnId }, i) => {
      const part = cells[i]!.slice(row, row + rows);
      if (part.every((cell) => cell === null)) return;
      columnCells(table, columnId, place, rows).values = part.map((cell) => [cell]);
    });
    row += rows;
  }
}
