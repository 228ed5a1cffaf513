/**
 * The workbook behind the stand-in, as its objects see it: the only seam to the spreadsheet engine (Univer).
 * Indices are zero-based. Cells hold what Excel holds: numbers, strings, booleans, errors; "" is empty.
 */
export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
