import type { Grain } from "../engine/sales/sales";

/** Mean lengths of the units of a list, in days. */
export const UNIT_DAYS: { readonly [grain in Grain]: number } = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  "half-year": 182.62125,
  year: 365.2425,
};
