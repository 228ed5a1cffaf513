/** Invariants: the review says the same as the analysis that it belongs to. Edge cases by hand. */
import { classify } from "../../../src/engine/classify";
import { STATUSES } from "../../../src/engine/codes";
import { review } from "../../../src/engine/review/review";
import { prepare } from "../../../src/engine/prepare";
import type { Sales } from "../../../src/engine/sales/sales";
import { dayOfIso } from "../../../src/engine/calendar/isoDay";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { cdnow, northwind, readRows, salesOf } from "../fixtures";

function withCountry(sales: Sales): Sales {
  const texts = readRows("northwind/order_lines.csv").map((row) => row["Country"] ?? "");
  const values = ["", ...new Set(texts)];
  const index = Uint32Array.from(texts, (text) => values.indexOf(text));
  return { ...sales, dimensions: [{ name: "Country", role: "region", values, index }] };
}

const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
};

describe.each([
  ["northwind", () => ({ ...northwind(), sales: withCountry(northwind().sales) })],
  ["cdnow", cdnow],
] as const)("%s", (_name, load) => {
  const { sales, settings: set } = load();

  test.each(["rhythm", "days", "meanGap", "shrunk", "quantile", "alive"] as const)(
    "lost by %s: dynamics, win-back list and back-test agree with the statuses",
    (rule) => {
      const settings = readSettings({
        value: "revenue",
        from: set.from,
        asOf: set.asOf,
        lost: { rule, days: set.days },
      });
      const prepared = prepare(sales, settings);
      const analysis = classify(prepared, settings);
      const { losses } = review(prepared, analysis);
      if (losses === null) throw new Error("there are dates");
      const { status } = analysis.customers;
      const lost = [...status.keys()].filter((c) => STATUSES[status[c] ?? 0] === "lost");
      expect(losses.winBack.lost.map((row) => row.customer).sort((a, b) => a - b)).toEqual(lost);
      expect(losses.dynamics.lostStock.at(-1)).toBe(lost.length);
      for (const row of losses.winBack.lost)
        expect(row.lostOn).toBe(analysis.customers.statusSince[row.customer]);
      const value = losses.winBack.lost.reduce((sum, row) => sum + row.value, 0);
      expect(value).toBeCloseTo(analysis.lostValue, 4);
      for (const { overall, values } of losses.directions) {
        expect(values.reduce((sum, one) => sum + one.base, 0)).toBe(overall.base);
        expect(values.reduce((sum, one) => sum + one.lost, 0)).toBe(overall.lost);
      }
      expect(numbersIn(losses).every(Number.isFinite)).toBe(true);
    }
  );

  test.each(["profit", "purchases"] as const)("counted by %s", (value) => {
    const profit = sales.amount.map((amount) => Math.round(amount * 30) / 100);
    const settings = readSettings({ value, from: set.from, asOf: set.asOf });
    const prepared = prepare({ ...sales, profit }, settings);
    const analysis = classify(prepared, settings);
    const { losses } = review(prepared, analysis);
    const sum = losses?.winBack.lost.reduce((total, row) => total + row.value, 0) ?? -1;
    expect(sum).toBeCloseTo(analysis.lostValue, 4);
  });
});

describe("edges", () => {
  const reviewed = (sales: Sales, settings = readSettings({ value: "revenue" })) => {
    const prepared = prepare(sales, settings);
    return review(prepared, classify(prepared, settings)).losses;
  };

  test("no dates: nothing to say", () => {
    const sales = { ...salesOf([{ customer: "a", day: 0, amount: 5 }]), day: new Int32Array(0) };
    expect(reviewed(sales)).toBeNull();
  });

  test("one customer, one purchase", () => {
    const review = reviewed(salesOf([{ customer: "a", day: 45000, amount: 5 }]));
    expect(review?.winBack).toEqual({ lost: [], returned: [] });
    expect(review?.backTest?.enough).toBe(false);
    expect([...(review?.dynamics.active ?? [])]).toEqual([1]);
    expect(numbersIn(review).every(Number.isFinite)).toBe(true);
  });

  test("returns only: nobody ever bought", () => {
    const review = reviewed(salesOf([{ customer: "a", day: 45000, amount: -5 }]));
    expect([...(review?.dynamics.active ?? [])]).toEqual([0]);
    expect(review?.winBack.lost).toEqual([]);
    expect(numbersIn(review).every(Number.isFinite)).toBe(true);
  });

  test("as-of day before all sales", () => {
    const review = reviewed(
      salesOf([{ customer: "a", day: 45000, amount: 5 }]),
      readSettings({ value: "revenue", asOf: "2022-01-31" })
    );
    expect(numbersIn(review).every(Number.isFinite)).toBe(true);
    expect(review?.winBack.lost).toEqual([]);
  });

  test("29 February ends its month, and is a day of the year before the last purchase", () => {
    const review = reviewed(
      salesOf([
        { customer: "a", day: dayOfIso("2024-02-29"), amount: 7 },
        { customer: "a", day: dayOfIso("2025-02-27"), amount: 5 },
        { customer: "b", day: dayOfIso("2026-02-28"), amount: 1 },
      ]),
      readSettings({ value: "revenue", lost: { rule: "days", days: 30 } })
    );
    // 29 February 2024 to 27 February 2025 are 364 days: inside.
    expect(review?.winBack.lost[0]?.value).toBe(12);
    const february = review?.starts.indexOf(dayOfIso("2024-02-01")) ?? -1;
    expect(review?.dynamics.new[february]).toBe(1);
  });

  test("a hundred thousand customers, once each", () => {
    const count = 100_000;
    const sales: Sales = {
      lineCount: count,
      customers: Array.from({ length: count }, (_, c) => `c${c}`),
      customer: Int32Array.from({ length: count }, (_, c) => c),
      day: Int32Array.from({ length: count }, (_, c) => 45000 + (c % 700)),
      amount: new Float64Array(count).fill(1),
      dimensions: [],
      grain: "day",
    };
    const review = reviewed(sales);
    expect(review?.dynamics.active.at(-1)).toBe(count);
    expect(review?.backTest?.chosen.named).toBe(0);
    expect(review?.winBack.lost).toEqual([]);
    expect(review?.nextOrders.day.every((day) => day === 0)).toBe(true);
  });
});
