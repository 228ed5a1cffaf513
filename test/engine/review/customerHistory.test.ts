/** One customer's history against a list worked out by hand, and against the result that it is a part of. */
import fc from "fast-check";
import { STATUS_CODES } from "../../../src/engine/codes";
import { classify } from "../../../src/engine/classify";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { prepare } from "../../../src/engine/prepare";
import { customerHistory, type CustomerHistory } from "../../../src/engine/review/customerHistory";
import type { Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import type { Settings } from "../../../src/engine/settings/settings";
import { salesOf, type Line } from "../fixtures";
import { salesArbitrary } from "./sampleSales";

const line = (customer: string, iso: string, amount: number, product = ""): ProductLine => ({
  customer,
  day: dayOfIso(iso),
  amount,
  product,
});
type ProductLine = Line & { readonly product: string };

const PRODUCTS = ["", "Bolts", "Nuts", "Screws"];

function withProducts(lines: readonly ProductLine[]): Sales {
  const index = Uint32Array.from(lines, ({ product }) => PRODUCTS.indexOf(product));
  const product = { name: "Product", role: "product", values: PRODUCTS, index } as const;
  return { ...salesOf(lines), dimensions: [product] };
}

function historyOf(sales: Sales, settings: Settings, name: string): CustomerHistory {
  const prepared = prepare(sales, settings);
  const history = customerHistory(prepared, classify(prepared, settings));
  return history(sales.customers.indexOf(name));
}

/** Alpha comes, stays away for 308 days, comes back, and stays away again. Beta buys every month but August 2024, when nobody does. */
const BETA = Array.from({ length: 18 }, (_, month) =>
  isoOfDay(
    dayOfIso(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`)
  )
)
  .filter((iso) => !iso.startsWith("2024-08"))
  .map((iso) => line("Beta", iso, 10));
const LINES = [
  line("Alpha", "2024-01-01", 100, "Bolts"),
  line("Alpha", "2024-02-10", 50, "Nuts"),
  line("Alpha", "2024-02-20", 30, "Bolts"),
  line("Alpha", "2024-03-05", -10, "Bolts"),
  line("Alpha", "2024-12-24", 60, "Bolts"),
  line("Alpha", "2025-01-15", 80, "Screws"),
  ...BETA,
  line("Beta", "2025-06-30", 10),
];
const byMonth = readSettings({
  value: "revenue",
  period: "month",
  lost: { rule: "days", days: 90 },
});

describe("a list worked out by hand", () => {
  const alpha = historyOf(withProducts(LINES), byMonth, "Alpha");

  test("what they brought and bought in each month, and which months count", () => {
    const { periods } = alpha;
    expect(periods!.period).toBe("month");
    expect(isoOfDay(periods!.starts[0]!)).toBe("2024-01-01");
    expect(periods!.starts).toHaveLength(19);
    expect(Array.from(periods!.values)).toEqual([
      100, 80, -10, 0, 0, 0, 0, 0, 0, 0, 0, 60, 80, 0, 0, 0, 0, 0,
    ]);
    expect(Array.from(periods!.purchases)).toEqual([
      1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0,
    ]);
    // Nobody bought in August: it counts for nobody.
    const { kinds } = periods!;
    expect(kinds.flatMap((kind, p) => (kind === "counted" ? [] : [[p, kind]]))).toEqual([
      [7, "quiet"],
    ]);
  });

  test("the longest gap, between the days that it lies between", () => {
    expect(alpha.gap).toEqual({
      days: 308,
      fromDay: dayOfIso("2024-02-20"),
      untilDay: dayOfIso("2024-12-24"),
    });
  });

  test("when they came, were lost, came back: more than 90 days are a loss on the day after", () => {
    expect(alpha.events.map(({ kind, day }) => [kind, isoOfDay(day)])).toEqual([
      ["first", "2024-01-01"],
      ["lost", "2024-05-21"],
      ["returned", "2024-12-24"],
      ["lost", "2025-04-16"],
    ]);
  });

  test("order sizes: a return is none", () => {
    expect(alpha.orders).toEqual({ count: 5, median: 60, smallest: 30, largest: 100, latest: 80 });
  });

  test("products of the last 273 days, and those of the 273 before that were not bought again", () => {
    const { windows, bought, stopped } = alpha.products!;
    expect(isoOfDay(windows!.now.fromDay)).toBe("2024-10-01");
    expect(isoOfDay(windows!.earlier.fromDay)).toBe("2024-01-02");
    expect(bought).toEqual([
      { name: "Screws", now: 80, earlier: 0, lastDay: dayOfIso("2025-01-15") },
      // The first day lies before both windows.
      { name: "Bolts", now: 60, earlier: 20, lastDay: dayOfIso("2024-12-24") },
    ]);
    expect(stopped).toEqual([
      { name: "Nuts", now: 0, earlier: 50, lastDay: dayOfIso("2024-02-10") },
    ]);
  });

  test("the facts behind the letters: number 1 of 2", () => {
    expect(alpha.name).toBe("Alpha");
    expect(alpha.facts.class).toMatchObject({ rank: 1, ranked: 2, value: 310 });
    expect(alpha.facts.letter).toMatchObject({ periodsBought: 4, periodsPossible: 17 });
  });
});

test("nothing after the as-of day is known", () => {
  const { periods, events, gap, orders } = historyOf(
    withProducts(LINES),
    readSettings({ ...byMonth, asOf: "2024-04-30" }),
    "Alpha"
  );
  expect(Array.from(periods!.values)).toEqual([100, 80, -10, 0]);
  expect(events.map(({ kind }) => kind)).toEqual(["first"]);
  expect([gap!.days, orders!.count]).toEqual([40, 3]);
});

test("a start that cuts a period: it is shown, and does not count; what came before it is in the history, not in the sums", () => {
  const { periods, gap, events } = historyOf(
    withProducts(LINES),
    readSettings({ ...byMonth, from: "2024-02-15" }),
    "Alpha"
  );
  expect(isoOfDay(periods!.starts[0]!)).toBe("2024-02-01");
  expect(Array.from(periods!.values.subarray(0, 2))).toEqual([30, -10]);
  expect(periods!.kinds.slice(0, 2)).toEqual(["incomplete", "counted"]);
  expect(gap!.days).toBe(308);
  expect(isoOfDay(events[0]!.day)).toBe("2024-01-01");
});

test("a customer who came later is judged from their first purchase on", () => {
  const later = LINES.filter(
    ({ customer, day }) => customer !== "Alpha" || day > dayOfIso("2024-06-01")
  );
  const { periods } = historyOf(withProducts(later), byMonth, "Alpha");
  expect(periods!.kinds.map((kind) => kind === "counted")).toEqual(
    periods!.kinds.map((_, p) => p >= 11)
  );
  expect(periods!.kinds[10]).toBe("before");
});

test("without dates there are products, and nothing that needs a day", () => {
  const sales = { ...withProducts(LINES), day: new Int32Array(0) };
  const { periods, gap, events, products } = historyOf(sales, byMonth, "Alpha");
  expect([periods, gap, events]).toEqual([null, null, []]);
  expect(products!.windows).toBeNull();
  expect(products!.bought.map(({ name, now }) => [name, now])).toEqual([
    ["Bolts", 180],
    ["Screws", 80],
    ["Nuts", 50],
  ]);
  expect(products!.stopped).toEqual([]);
});

test("without products nothing is said of them; by number of purchases they are told in revenue", () => {
  expect(historyOf(salesOf(LINES), byMonth, "Alpha").products).toBeNull();
  const byPurchases = readSettings({ ...byMonth, value: "purchases" });
  const { periods, products } = historyOf(withProducts(LINES), byPurchases, "Alpha");
  expect(products).toMatchObject({ basis: "revenue", bought: [{ now: 80 }, { now: 60 }] });
  expect(periods!.values).toEqual(Float64Array.from(periods!.purchases));
});

test("a history adds up to the result that it is a part of", () => {
  fc.assert(
    fc.property(
      salesArbitrary,
      fc.constantFrom("week", "month", "quarter"),
      fc.constantFrom("revenue", "purchases"),
      fc.integer({ min: 1000, max: 1400 }),
      (lines, period, value, from) => {
        const sales = salesOf(lines);
        const settings = readSettings({ period, value, from: isoOfDay(from) });
        const prepared = prepare(sales, settings);
        const { customers, asOfDay } = classify(prepared, settings);
        const history = customerHistory(prepared, classify(prepared, settings));
        const bought = prepared.sums("purchases").sums;
        sales.customers.forEach((_, c) => {
          const { periods, gap, events } = history(c);
          const counted = periods!.kinds.map((kind) => kind === "counted");
          expect(periods!.values.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
            customers.value[c]!,
            6
          );
          expect(periods!.purchases.reduce((sum, one) => sum + one, 0)).toBe(bought[c]);
          expect(counted.filter((one) => one)).toHaveLength(customers.periodsPossible[c]!);
          expect(counted.filter((one, p) => one && periods!.purchases[p]! > 0)).toHaveLength(
            customers.periodsBought[c]!
          );
          expect(gap?.days ?? 0).toBe(prepared.rhythm.longestGap[c]);
          const latest = events.at(-1);
          const isLost = customers.status[c] === STATUS_CODES.lost;
          expect(latest?.kind === "lost").toBe(isLost);
          if (isLost) expect(latest!.day).toBe(customers.statusSince[c]);
          expect(
            events.every(({ day }, i) => day <= asOfDay && day >= (events[i - 1]?.day ?? 0))
          ).toBe(true);
        });
      }
    ),
    { numRuns: 60 }
  );
});
