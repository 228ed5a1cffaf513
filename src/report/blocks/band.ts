import { palette } from "./palette";
import type { SheetDraft } from "./sheetDraft";

/** A line with the names of columns. @param numbers those whose cells are numbers: their names stand above these */
export function band(
  draft: SheetDraft,
  row: number,
  column: number,
  texts: readonly string[],
  numbers: readonly number[]
): void {
  draft.put(row, column, [texts]);
  draft.style(row, column, 1, texts.length, {
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    vertical: "Center",
  });
  for (const at of numbers) draft.style(row, column + at, 1, 1, { align: "Right" });
  draft.height(row, 21);
}
