import type { CellValue } from "../book";
import { numfmt } from "../engines/univer";

/** Combining marks (Thai vowels above and below, accents) take no width of their own. */
export const shownLength = (text: string): number => text.replace(/\p{M}/gu, "").length;

const days1904 = 1462;

/** What a cell shows in a column that is wide enough. */
export const textOf = (value: CellValue, format: string, date1904: boolean): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return format === "General" || format === "@" ? value : numfmt.format(format, value);
  const shifted = date1904 && numfmt.isDateFormat(format) ? value + days1904 : value;
  return numfmt.format(format, shifted, { nbsp: false });
};
