import type { Area } from "../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../xlsx/model/sheetSize";

/** Rows or columns put in or taken out: `count` negative takes out. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where an area lies afterwards; undefined when all of it was taken out. Whole columns stay so when rows are put in, and nothing passes the end of the sheet. */
export function shiftArea(area: Area, { axis, at, count }: Shift): Area | undefined {
  const first = area[axis];
  const length = axis === "row" ? area.rows : area.columns;
  const end = axis === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  if (length >= end) return area;
  const [start, wanted] =
    count >= 0 ? grown(first, length, at, count) : shrunk(first, length, at, -count);
  const size = Math.min(wanted, end - start);
  if (size <= 0) return undefined;
  return axis === "row"
    ? { ...area, row: start, rows: size }
    : { ...area, column: start, columns: size };
}

function grown(
  first: number,
  length: number,
  at: number,
  count: number
): readonly [number, number] {
  if (at <= first) return [first + count, length];
  return at < first + length ? [first, length + count] : [first, length];
}

function shrunk(
  first: number,
  length: number,
  at: number,
  count: number
): readonly [number, number] {
  const last = first + length;
  const lost = Math.max(0, Math.min(last, at + count) - Math.max(first, at));
  const before = Math.max(0, Math.min(first, at + count) - at);
  return [first - before, length - lost];
}
