import type { Area } from "../../report/blocks/report";

/** Where areas are placed: a sheet, or an area of one whose first cell is row 0, column 0. */
export type Grid = Pick<Excel.Worksheet, "getRangeByIndexes">;

export function rangeOf(grid: Grid, { row, column, rows, columns }: Area): Excel.Range {
  return grid.getRangeByIndexes(row, column, rows, columns);
}
