import { SHEET_COLUMNS, SHEET_ROWS } from "../sheetSize";
import type { ChartAnchor, ChartCorner } from "./chart";

/** From the sheet's top left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of a sheet's columns and rows. */
interface Sizes {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

export function boxOf({ from, to }: ChartAnchor, sheet: Sizes): ChartBox {
  const place = ({ row, column, x, y }: ChartCorner): readonly [number, number] => [
    before(column, (index) => sheet.columnWidth(index)) + Math.min(x, sheet.columnWidth(column)),
    before(row, (index) => sheet.rowHeight(index)) + Math.min(y, sheet.rowHeight(row)),
  ];
  const [left, top] = place(from);
  const [right, bottom] = place(to);
  return { left, top, width: right - left, height: bottom - top };
}

export function anchorOf({ left, top, width, height }: ChartBox, sheet: Sizes): ChartAnchor {
  const corner = (x: number, y: number): ChartCorner => {
    const column = at(x, SHEET_COLUMNS, (index) => sheet.columnWidth(index));
    const row = at(y, SHEET_ROWS, (index) => sheet.rowHeight(index));
    return { row: row.index, column: column.index, x: column.rest, y: row.rest };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

function before(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}

/** The row or column in which a point lies, and how far into it. */
function at(
  point: number,
  count: number,
  size: (index: number) => number
): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, point);
  let index = 0;
  while (index < count - 1 && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
}
