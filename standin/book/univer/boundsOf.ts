import { areaOf, type Area } from "../../../xlsx/model/area";
import type { ICellData } from "../engines/univer";

/** Univer's matrix: rows and cells where something stands. */
export interface MatrixRows {
  readonly [row: number]: { readonly [column: number]: ICellData } | undefined;
}

/** The smallest area around the cells for which the test holds, inside the given one. */
export function boundsOf(
  rows: MatrixRows,
  within: Area | undefined,
  test: (cell: ICellData) => boolean
): Area | undefined {
  if (within === undefined) return undefined;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const lastColumn = within.column + within.columns;
  const lastRow = within.row + within.rows;
  for (let row = within.row; row < lastRow; row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    const isUsed = (column: number): boolean => {
      const cell = cells[column];
      return cell !== undefined && cell !== null && test(cell);
    };
    // From both sides inwards; a million rows of the same width cost two looks each.
    let first = within.column;
    while (first < lastColumn && !isUsed(first)) first += 1;
    if (first === lastColumn) continue;
    let last = lastColumn - 1;
    while (last > right && !isUsed(last)) last -= 1;
    if (first < left) left = first;
    if (last > right) right = last;
    if (row < top) top = row;
    bottom = row;
  }
  return bottom < 0 ? undefined : areaOf(top, left, bottom - top + 1, right - left + 1);
}
