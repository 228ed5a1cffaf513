import { sheetColumns, sheetRows } from "./book";
import type { Area } from "./book";

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Within the sheet, and with at least one cell. */
export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= sheetRows &&
  column + columns <= sheetColumns;

export const intersection = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

export const bounding = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const cellCount = ({ rows, columns }: Area): number => rows * columns;
