/** NaN and Infinity never leave the engine (docs/method.md#money): every part of it, any doubles that a reader lets through, any days. */
import fc from "fast-check";
import { orderSizes } from "../../src/engine/purchases/orderSizes";
import { nextOrders } from "../../src/engine/review/nextOrder/nextOrder";
import { review } from "../../src/engine/review/review";
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import type { Sales } from "../../src/engine/sales/sales";
import { reviewKeyAccounts } from "../../src/engine/review/reviewKeyAccounts";
import { readSettings } from "../../src/engine/settings/readSettings";
import { explain } from "../../src/engine/review/explain";
import { runsOf } from "../sample";

/** Where a number is none, by the path to it. */
function notFinite(value: unknown, at = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at} ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${at}.${key}`));
}

/** The reader lets nothing through that is no number or has more than 15 digits; products of such have up to 30. */
const amount = fc.oneof(
  fc.double({ min: -1e30, max: 1e30, noNaN: true }),
  fc.constantFrom(1e30, -1e30, 1e15, 5e-324, -5e-324, 1e-300, -0, Math.PI, -Math.PI, 1 / 3),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -100, max: 10_000 })
);
const line = fc.record({
  customer: fc.nat(5),
  day: fc.nat(900),
  amount,
  profit: amount,
  quantity: amount,
  region: fc.nat(2),
});
/** The days of 1900 that Excel counts its own way, today's, and the last that it knows. */
const firstDay = fc.constantFrom(1, 44_000, 2_958_465 - 900);
const sales = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 60 }), firstDay)
  .map(([lines, first]): Sales => ({
    lineCount: lines.length,
    customers: ["a", "b", "c", "d", "e", "f"],
    customer: Int32Array.from(lines, (one) => one.customer),
    day: Int32Array.from(lines, (one) => first + one.day),
    amount: Float64Array.from(lines, (one) => one.amount),
    profit: Float64Array.from(lines, (one) => one.profit),
    quantity: Float64Array.from(lines, (one) => one.quantity),
    dimensions: [
      {
        name: "Region",
        role: "region",
        values: ["", "N", "S"],
        index: Uint32Array.from(lines, (one) => one.region),
      },
    ],
    grain: "day",
  }));

const SETTINGS = [
  {},
  { value: "quantity", abc: { rule: "midpoint", within: "Region" }, xyz: { method: "cv" } },
  { value: "revenue", xyz: { method: "cv", season: true, deviation: "sample" }, period: "month" },
  { value: "purchases", abc: { by: "computed", second: "profit" }, xyz: { method: "adi" } },
  { abc: { by: "amount", limits: [1e6, 1] }, xyz: { method: "gaps" }, lost: { rule: "shrunk" } },
  { abc: { by: "count" }, xyz: { method: "forecast" }, lost: { rule: "quantile" } },
  { lost: { rule: "meanGap" }, from: "2020-12-31", asOf: "2022-02-28" },
];

test.each(SETTINGS)("%j", (given) => {
  const settings = readSettings(given);
  fc.assert(
    fc.property(sales, (list) => {
      const prepared = prepare(list, settings);
      const analysis = classify(prepared, settings);
      const why = explain(prepared, analysis);
      const { purchases, window } = prepared;
      expect(
        notFinite({
          analysis,
          losses: review(prepared, analysis).losses,
          keyAccounts: reviewKeyAccounts(prepared, analysis),
          why: list.customers.map((_, c) => why(c)),
          next: nextOrders(purchases, window.asOfDay, orderSizes(list, purchases)),
        })
      ).toEqual([]);
    }),
    { numRuns: runsOf(100) }
  );
});
