/** The buying days of each customer, against sets and sorting. */
import fc from "fast-check";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { salesOf, type Line } from "../fixtures";

const AS_OF = 46_000;

const line: fc.Arbitrary<Line> = fc.record({
  customer: fc.constantFrom("a", "a", "a", "a", "b", "b", "c"),
  day: fc.oneof(
    fc.integer({ min: AS_OF - 60, max: AS_OF + 5 }),
    fc.integer({ min: AS_OF - 900, max: AS_OF })
  ),
  amount: fc.constantFrom(-10, 0, 5, 20),
});
const lists = fc.array(line, { minLength: 1, maxLength: 400, size: "max" });

const byDay = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => a.day - b.day);

function daysOf(lines: readonly Line[], customer: string): number[] {
  const days = lines.filter((one) => one.customer === customer && one.amount > 0);
  return [...new Set(days.map(({ day }) => day))].filter((d) => d <= AS_OF).sort((a, b) => a - b);
}

test("the distinct buying days of each customer, whatever the order of the lines", () => {
  fc.assert(
    fc.property(lists, (lines) => {
      for (const [list, sorted] of [
        [lines, false],
        [byDay(lines), true],
      ] as const) {
        const sales = salesOf(list);
        const { offsets, day } = findPurchases(sales, AS_OF, sorted);
        sales.customers.forEach((customer, c) => {
          expect([...day.subarray(offsets[c], offsets[c + 1])]).toEqual(daysOf(lines, customer));
        });
      }
    })
  );
});
