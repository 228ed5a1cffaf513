/** Purchases and the 75 % quantile of the gaps, against sorting everything (quantile of type 7, as R's default). */
import fc from "fast-check";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { gapPopulation } from "../../../src/engine/purchases/gapPopulation";
import { measureRhythm } from "../../../src/engine/purchases/rhythm";
import { riskAfter } from "../../../src/engine/churn/riskAfter";
import { salesOf, type Line } from "../fixtures";

const AS_OF = 46_000;

const line: fc.Arbitrary<Line> = fc.record({
  // Few customers, so that some have more gaps than are kept in order.
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

const gapsOf = (days: readonly number[]): number[] => days.slice(1).map((day, i) => day - days[i]!);

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const low = sorted[Math.floor(position)]!;
  const high = sorted[Math.ceil(position)]!;
  return low + (position % 1) * (high - low);
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

test("at risk after the 75 % quantile of the own gaps; with fewer than 4, of all gaps", () => {
  fc.assert(
    fc.property(lists, (lines) => {
      const sales = salesOf(byDay(lines));
      const purchases = findPurchases(sales, AS_OF, true);
      const rhythm = measureRhythm(purchases);
      const after = riskAfter(purchases, rhythm, gapPopulation(rhythm));
      const gaps = sales.customers.map((customer) => gapsOf(daysOf(lines, customer)));
      const all = gaps.flat();
      sales.customers.forEach((customer, c) => {
        const own = gaps[c]!.length >= 4 ? gaps[c]! : all;
        const none = daysOf(lines, customer).length === 0 || own.length === 0;
        expect(after[c]).toBeCloseTo(none ? -1 : quantile(own, 0.75), 9);
      });
    })
  );
});
