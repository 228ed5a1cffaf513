/** Small sales for the tests of churn: days 1000..1400, money in cents, some returns. */
import fc from "fast-check";
import type { Purchases } from "../../../src/engine/purchases/purchases";
import type { Line } from "../fixtures";

export const salesArbitrary: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    customer: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    day: fc.integer({ min: 1000, max: 1400 }),
    amount: fc.integer({ min: -2000, max: 10000 }).map((cents) => cents / 100),
  }),
  { minLength: 1, maxLength: 90 }
);

/** The purchases of customers 0, 1, ... by their days. */
export function purchasesOf(days: readonly (readonly number[])[]): Purchases {
  const offsets = new Int32Array(days.length + 1);
  days.forEach((own, c) => (offsets[c + 1] = (offsets[c] ?? 0) + own.length));
  return { customerCount: days.length, offsets, day: Int32Array.from(days.flat()), grain: "day" };
}
