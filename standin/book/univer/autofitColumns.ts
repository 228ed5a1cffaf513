import { areaOf } from "../../../xlsx/model/area";
import type { BookSheet } from "../bookSheet";
import { SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { shownLength } from "./textOf";

/** By the length of the first thousand texts: there is no font here to measure with. */
export function autofitColumns(sheet: BookSheet, column: number, count: number): void {
  for (let index = column; index < column + count; index += 1) {
    const used = sheet.usedArea(true, areaOf(0, index, SHEET_ROWS, 1));
    if (!used) continue;
    const texts = sheet.texts({ ...used, rows: Math.min(used.rows, 1000) });
    const longest = texts.reduce(
      (width, [text = ""]) => Math.max(width, ...text.split("\n").map(shownLength)),
      1
    );
    sheet.setColumnWidth(index, 1, Math.min(longest, 255) * 5.25 + 8);
  }
}
