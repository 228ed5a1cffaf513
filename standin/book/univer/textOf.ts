import type { CellValue } from "../../../xlsx/model/cellValue";
import { numfmt } from "../engines/univer";

/** Combining marks (Thai vowels above and below, accents) take no width of their own. */
export function shownLength(text: string): number {
  return text.replace(/\p{M}/gu, "").length;
}

const DAYS_1904 = 1462;

/** What a cell shows in a column that is wide enough. */
export function textOf(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return format === "General" || format === "@" ? value : numfmt.format(format, value);
  const shifted = date1904 && numfmt.isDateFormat(format) ? value + DAYS_1904 : value;
  return numfmt.format(format, shifted, { nbsp: false });
}
