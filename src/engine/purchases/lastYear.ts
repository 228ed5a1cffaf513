import type { Purchases } from "./purchases";

const YEAR = 365;

/** Net value of each customer in the 365 days that end with the last purchase: what is gone when they are lost. docs/method.md#lost-value. */
export function valueOfLastYear(
  customer: Int32Array,
  day: Int32Array,
  value: Float64Array,
  lastPurchase: Int32Array
): Float64Array {
  const sums = new Float64Array(lastPurchase.length);
  // Without dates nobody has a last purchase.
  if (day.length === 0) return sums;
  for (let line = 0; line < customer.length; line += 1) {
    const c = customer[line]!;
    // As an unsigned number a day after the last purchase lies beyond any year.
    if ((lastPurchase[c]! - day[line]!) >>> 0 < YEAR) sums[c]! += value[line]!;
  }
  return sums;
}

/** The same, counted in purchases. */
export function purchasesOfLastYear({ customerCount, offsets, day }: Purchases): Float64Array {
  const counts = new Float64Array(customerCount);
  for (let c = 0; c < customerCount; c += 1) {
    const end = offsets[c + 1]!;
    let i = end;
    while (i > offsets[c]! && day[end - 1]! - day[i - 1]! < YEAR) i -= 1;
    counts[c] = end - i;
  }
  return counts;
}
