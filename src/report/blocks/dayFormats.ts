import type { Grain } from "../../engine/sales/sales";

/** A table of months knows no days. */
export const DAY_FORMATS: { readonly [grain in Grain]: string } = {
  day: "yyyy-mm-dd",
  week: "yyyy-mm-dd",
  month: "yyyy-mm",
  quarter: "yyyy-mm",
  "half-year": "yyyy-mm",
  year: "yyyy",
};

/** Whether a number format of ours shows days or moments: all of these begin with the year. */
export function isDayFormat(numberFormat: string | undefined): boolean {
  return numberFormat?.startsWith("yyyy") === true;
}
