import { SHEET_COLUMNS, SHEET_ROWS } from "./sheetSize";

/** Cells of one sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return {
    row,
    column,
    rows,
    columns,
  };
}

/** Within the sheet, and with at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}

/** What is left of an area without another: up to four pieces. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { row, column, rows, columns } = area;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    areaOf(row, column, cut.row - row, columns),
    areaOf(cut.row, column, cut.rows, cut.column - column),
    areaOf(cut.row, right, cut.rows, column + columns - right),
    areaOf(below, column, row + rows - below, columns),
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
