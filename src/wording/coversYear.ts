import type { Analysis } from "../engine/analysis";

const YEAR = 365;

/** Whether a list is long enough for its sums of a year to be called so. */
export function coversYear({ asOfDay, customers: { firstPurchase } }: Analysis): boolean {
  return firstPurchase.some((first) => first > 0 && asOfDay - first + 1 >= YEAR);
}
