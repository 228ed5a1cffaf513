import { areaOf, type Area } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { SheetCells } from "./sheetCells";

/** Grows on each side, corners included, while the next row or column holds anything. */
export function regionAround(area: Area, cells: SheetCells): Area {
  let [top, left, bottom, right] = [
    area.row,
    area.column,
    area.row + area.rows - 1,
    area.column + area.columns - 1,
  ];
  const hasColumn = (column: number): boolean =>
    cells.columnHasValue(column, Math.max(0, top - 1), bottom + 1);
  for (let grew = true; grew;) {
    grew = false;
    const [from, to] = [Math.max(0, left - 1), right + 1];
    while (bottom + 1 < SHEET_ROWS && cells.hasValue(bottom + 1, from, to))
      [bottom, grew] = [bottom + 1, true];
    while (top > 0 && cells.hasValue(top - 1, from, to)) [top, grew] = [top - 1, true];
    while (right + 1 < SHEET_COLUMNS && hasColumn(right + 1)) [right, grew] = [right + 1, true];
    while (left > 0 && hasColumn(left - 1)) [left, grew] = [left - 1, true];
  }
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}
