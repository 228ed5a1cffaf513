import type { Ranking } from "../../segments/abc/ranking";

/** Fewer customers than this and the largest of them is no name. */
const MIN_CUSTOMERS = 3;

/**
 * Hints for image-makers: 1 where the customer is the largest of their region or industry. Whether the name draws others only
 * a person can say. docs/method-churn.md#image-makers.
 * @param valueOf value of the dimension by customer (`dominantValue`); -1 = none.
 * @param blank index of the blank value: it is no region.
 */
export function imageMakers(
  { order, positive }: Ranking,
  valueOf: Int32Array,
  blank: number
): Uint8Array {
  const hints = new Uint8Array(valueOf.length);
  const largest = new Map<number, number>();
  const customers = new Map<number, number>();
  for (let p = 0; p < positive; p += 1) {
    const value = valueOf[order[p]!]!;
    if (value < 0 || value === blank) continue;
    if (!largest.has(value)) largest.set(value, order[p]!);
    customers.set(value, (customers.get(value) ?? 0) + 1);
  }
  for (const [value, c] of largest) if (customers.get(value)! >= MIN_CUSTOMERS) hints[c] = 1;
  return hints;
}
