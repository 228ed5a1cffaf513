import type { UnitLines } from "../../lines/dominantValue";

const YEAR = 365;

/**
 * Net value of each customer in the 365 days that end with a day of their own (the last purchase) or with one for all, in whole
 * units. docs/method.md#lost-value.
 * @param until serial day, or one per customer.
 */
export function yearUnits(
  { customer, day, units }: UnitLines,
  customerCount: number,
  until: number | Int32Array
): Float64Array {
  const sums = new Float64Array(customerCount);
  for (let line = 0; line < customer.length; line += 1) {
    const c = customer[line]!;
    const before = (typeof until === "number" ? until : until[c]!) - day[line]!;
    if (before >= 0 && before < YEAR) sums[c]! += units[line]!;
  }
  return sums;
}
