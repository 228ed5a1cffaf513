/** The buying days and the first days of the invoices of each customer, against sets and sorting. */
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

type Invoiced = Omit<Line, "invoice"> & { readonly invoice: number };

const byDay = <T extends Pick<Line, "day">>(lines: readonly T[]): T[] =>
  [...lines].sort((a, b) => a.day - b.day);

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

/** First days of each customer's invoices; the same number at two customers is two invoices. */
function firstDaysOf(lines: readonly Invoiced[], customer: string): number[] {
  const first = new Map<number, number>();
  for (const one of byDay(lines)) {
    const isPurchase = one.customer === customer && one.amount > 0 && one.day <= AS_OF;
    if (isPurchase && !first.has(one.invoice)) first.set(one.invoice, one.day);
  }
  return [...first.values()];
}

test("the first day of each invoice of each customer, whatever the order of the lines and whoever shares its number", () => {
  const invoiced = fc.tuple(line, fc.nat({ max: 40 }));
  fc.assert(
    fc.property(fc.array(invoiced, { minLength: 1, maxLength: 400, size: "max" }), (pairs) => {
      const lines = pairs.map(([one, invoice]) => ({ ...one, invoice }));
      for (const [list, sorted] of [
        [lines, false],
        [byDay(lines), true],
      ] as const) {
        const sales = {
          ...salesOf(list),
          invoice: Int32Array.from(list, ({ invoice }) => invoice),
        };
        const { offsets, day } = findPurchases(sales, AS_OF, sorted);
        sales.customers.forEach((customer, c) => {
          expect([...day.subarray(offsets[c], offsets[c + 1])]).toEqual(
            firstDaysOf(lines, customer)
          );
        });
      }
    })
  );
});
