import type { Period } from "./period";

/** Mean lengths of the units in which a list can count, in days. */
export const UNIT_DAYS: { readonly [unit in "day" | Period]: number } = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  "half-year": 182.62125,
  year: 365.2425,
};
