/** Worked cases: quantiles of type 7 by hand. Invariants: fast-check. */
import fc from "fast-check";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { nextOrders } from "../../../src/engine/review/nextOrder/nextOrder";
import { nextOrderHits } from "../../../src/engine/review/nextOrder/nextOrderHits";
import { orderSizes } from "../../../src/engine/purchases/orderSizes";
import { salesOf } from "../fixtures";
import { purchasesOf, salesArbitrary } from "./sampleSales";

describe("the expected day", () => {
  test("last day + median gap, range by the 10 % and 90 % quantiles", () => {
    // Gaps 10, 20, 30, 40, 50: median 30, quantiles at 0.4 and 3.6 between the order statistics: 14 and 46.
    const orders = nextOrders(purchasesOf([[100, 110, 130, 160, 200, 250]]), 260);
    expect([orders.from[0], orders.day[0], orders.until[0]]).toEqual([264, 280, 296]);
    expect(orders.overdueDays[0]).toBe(0);
    expect(nextOrders(purchasesOf([[100, 110, 130, 160, 200, 250]]), 300).overdueDays[0]).toBe(4);
  });

  test("fewer than three gaps: no prediction; two invoices of one day are no gap", () => {
    const orders = nextOrders(purchasesOf([[100, 110, 120], [100, 100, 110, 120], [], [5]]), 130);
    expect([...orders.day]).toEqual([0, 0, 0, 0]);
    expect([...orders.size]).toEqual([-1, -1, -1, -1]);
  });

  test("only the latest twelve gaps count", () => {
    const slow = Array.from({ length: 10 }, (_, i) => i * 100);
    const quick = Array.from({ length: 12 }, (_, i) => 900 + 7 * (i + 1));
    const orders = nextOrders(purchasesOf([[...slow, ...quick]]), 990);
    expect([orders.from[0], orders.day[0], orders.until[0]]).toEqual([991, 991, 991]);
  });
});

test("the expected size: sums of a day, returns apart", () => {
  const sales = salesOf([
    { customer: "a", day: 10, amount: 60 },
    { customer: "a", day: 10, amount: 40.1 },
    { customer: "a", day: 10, amount: -30 },
    { customer: "a", day: 20, amount: 200 },
    { customer: "a", day: 30, amount: 300 },
    { customer: "a", day: 40, amount: 400 },
    { customer: "a", day: 45, amount: -400 },
  ]);
  const purchases = findPurchases(sales, 50, true);
  const sizes = orderSizes(sales, purchases);
  expect([...sizes]).toEqual([100.1, 200, 300, 400]);
  const orders = nextOrders(purchases, 50, sizes);
  expect(orders.size[0]).toBe(250);
  expect(orders.sizeFrom[0]).toBeCloseTo(130.07, 9);
  expect(orders.sizeUntil[0]).toBeCloseTo(370, 9);
});

test("last month's predictions: hit, missed, open", () => {
  const even = [100, 120, 140, 160]; // always 20 days: expected on 180 exactly
  const wide = [100, 110, 130, 160]; // gaps 10, 20, 30: 172..180..188
  const purchases = purchasesOf([
    [...even, 180],
    [...even, 181],
    [...wide, 173],
    wide,
    even,
    [100, 101, 102, 150], // expected on 151: before the month looked at
    [100],
  ]);
  const hits = nextOrderHits(purchases, 185, 20);
  expect(hits).toEqual({ madeOn: 165, predicted: 5, hit: 2, missed: 2, open: 1 });
  // On the last day of its range an order can still come in.
  expect(nextOrderHits(purchasesOf([even]), 180, 15)).toMatchObject({ predicted: 1, open: 1 });
  expect(nextOrderHits(purchasesOf([even]), 181, 15)).toMatchObject({ predicted: 1, missed: 1 });
});

test("the future is not seen", () => {
  fc.assert(
    fc.property(salesArbitrary, fc.integer({ min: 1000, max: 1400 }), (lines, today) => {
      const sales = salesOf(lines);
      const all = findPurchases(sales, 1400, false);
      const past = findPurchases(sales, today, false);
      const seen = nextOrders(all, today, orderSizes(sales, all));
      expect(seen).toEqual(nextOrders(past, today, orderSizes(sales, past)));
      for (let c = 0; c < all.customerCount; c += 1) {
        if (seen.day[c] === 0) continue;
        expect(seen.from[c]).toBeLessThanOrEqual(seen.day[c] ?? 0);
        expect(seen.until[c]).toBeGreaterThanOrEqual(seen.day[c] ?? 0);
      }
      const hits = nextOrderHits(all, today);
      expect(hits.predicted).toBe(hits.hit + hits.missed + hits.open);
    }),
    { numRuns: 80 }
  );
});
