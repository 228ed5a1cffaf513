/** Authority: a map of customer and day, line by line. Few customers on few days are found in a table, others by searching. */
import fc from "fast-check";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { orderSizes } from "../../../src/engine/purchases/orderSizes";
import { salesOf } from "../fixtures";

test.each([
  ["no more customers and days than lines", 4],
  ["more of them than lines", 400],
])("%s: what each buying day brought, once", (_, days) => {
  const line = fc.record({
    customer: fc.constantFrom("a", "b", "c"),
    day: fc.integer({ min: 1, max: days }),
    amount: fc.integer({ min: -20, max: 90 }),
  });
  const until = fc.integer({ min: 1, max: days });
  fc.assert(
    fc.property(fc.array(line, { minLength: 12, maxLength: 40 }), until, (lines, asOfDay) => {
      const sales = salesOf(lines);
      const purchases = findPurchases(sales, asOfDay, false);
      const bought = new Map<string, number>();
      for (const { customer, day, amount } of lines)
        if (amount > 0)
          bought.set(`${customer}/${day}`, (bought.get(`${customer}/${day}`) ?? 0) + amount);
      const sizes = orderSizes(sales, purchases);
      sales.customers.forEach((customer, c) => {
        for (let at = purchases.offsets[c]!; at < purchases.offsets[c + 1]!; at += 1) {
          const day = purchases.day[at]!;
          const isFirst = at === purchases.offsets[c] || purchases.day[at - 1] !== day;
          expect(sizes[at]).toBe(isFirst ? (bought.get(`${customer}/${day}`) ?? 0) : 0);
        }
      });
    })
  );
});
