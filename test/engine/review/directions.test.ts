/** Agreement: direction_of_loss of summary.json (test/data/PROVENANCE.md). Worked cases by hand; Wilson intervals: published numbers. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { directions } from "../../../src/engine/review/losses/directions";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { yearUnits } from "../../../src/engine/review/losses/yearUnits";
import { dominantValue } from "../../../src/engine/lines/dominantValue";
import { dayOfIso } from "../../../src/engine/calendar/isoDay";
import type { Dimension } from "../../../src/engine/sales/sales";
import { wholeUnits } from "../../../src/engine/stats/wholeUnits";
import { wilson } from "../../../src/engine/stats/wilson";
import { cdnow, northwind, readRows, type DataSet } from "../fixtures";
import { purchasesOf } from "./sampleSales";

interface ExpectedDirection {
  readonly value?: string;
  readonly base: number;
  readonly lost: number;
  readonly rate: number;
  readonly index?: number;
  readonly base_value_12m: number;
  readonly lost_value_12m: number;
}

function expectedOf(set: string): { [dimension: string]: ExpectedDirection[] } & {
  overall: ExpectedDirection;
} {
  const file = path.join(__dirname, "..", "..", "data", set, "summary.json");
  return JSON.parse(readFileSync(file, "utf8")).direction_of_loss;
}

function dimensionOf(name: string, texts: readonly string[]): Dimension {
  const values = ["", ...new Set(texts)];
  const index = Uint32Array.from(texts, (text) => values.indexOf(text));
  return { name, role: "region", values, index };
}

function directionsOf({ sales, settings }: DataSet, dimension: Dimension) {
  const asOfDay = dayOfIso(settings.asOf);
  const purchases = findPurchases(sales, asOfDay, false);
  const { units, unitsPerOne } = wholeUnits(sales.amount);
  const lines = { customer: sales.customer, day: sales.day, units };
  const count = sales.customers.length;
  return directions({
    purchases,
    limits: new Float64Array(purchases.day.length).fill(settings.days),
    valueOf: dominantValue(dimension, lines, count, asOfDay),
    asOfDay,
    units: yearUnits(lines, count, asOfDay - 365),
    unitsPerOne,
  });
}

test("northwind by country", () => {
  const country = dimensionOf(
    "Country",
    readRows("northwind/order_lines.csv").map((row) => row["Country"] ?? "")
  );
  const found = directionsOf(northwind(), country);
  const expected = expectedOf("northwind");
  const { overall } = expected;
  expect(found.overall).toMatchObject({ base: overall.base, lost: overall.lost });
  expect(found.overall.rate).toBeCloseTo(overall.rate, 6);
  expect([found.overall.baseValue, found.overall.lostValue]).toEqual([
    overall.base_value_12m,
    overall.lost_value_12m,
  ]);
  const rows = expected["country"] ?? [];
  const byText = new Map(found.values.map((one) => [country.values[one.value], one]));
  expect(byText.size).toBe(rows.length);
  for (const row of rows) {
    const one = byText.get(row.value);
    expect([row.value, one?.base, one?.lost, one?.baseValue, one?.lostValue]).toEqual([
      row.value,
      row.base,
      row.lost,
      row.base_value_12m,
      row.lost_value_12m,
    ]);
    // Silence about bases under 5: counts only.
    expect(one?.rate).toBeCloseTo(row.base < 5 ? -1 : row.rate, 6);
    expect(one?.index).toBeCloseTo(row.base < 5 ? -1 : (row.index ?? NaN), 6);
    expect(one?.interval === null).toBe(row.base < 5);
  }
  expect(found.values.map((one) => one.lost)).toEqual(rows.map((row) => row.lost));
});

test("cdnow as a whole", () => {
  const data = cdnow();
  const one = dimensionOf(
    "all",
    [...data.sales.customer].map(() => "all")
  );
  const found = directionsOf(data, one);
  const { overall } = expectedOf("cdnow");
  for (const direction of [found.overall, ...found.values])
    expect(direction).toMatchObject({
      base: overall.base,
      lost: overall.lost,
      baseValue: overall.base_value_12m,
      lostValue: overall.lost_value_12m,
    });
});

test("nobody in the base, nobody lost", () => {
  const input = { limits: [30], valueOf: [0], units: new Float64Array(1), unitsPerOne: 1 };
  const late = directions({ ...input, purchases: purchasesOf([[1000]]), asOfDay: 1010 });
  expect(late.overall).toMatchObject({ base: 0, lost: 0, rate: -1, index: -1, interval: null });
  expect(late.values).toEqual([]);
  const days = Array.from({ length: 6 }, () => [1000, 1390]);
  const steady = directions({
    purchases: purchasesOf(days),
    limits: new Float64Array(12).fill(400),
    valueOf: [0, 0, 0, 0, 0, -1],
    asOfDay: 1400,
    units: new Float64Array(6),
    unitsPerOne: 1,
  });
  expect(steady.overall).toMatchObject({ base: 6, lost: 0, rate: 0, index: -1 });
  expect(steady.values).toMatchObject([{ value: 0, base: 5, rate: 0 }]);
});

describe("the dominant value", () => {
  const lines = (rows: readonly (readonly [number, number, number])[]) => ({
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: new Int32Array(rows.length).fill(10),
    units: Float64Array.from(rows, ([, , units]) => units),
    dimension: {
      name: "d",
      role: "other",
      values: ["", "south", "north"],
      index: Uint32Array.from(rows, ([, value]) => value),
    } as const,
  });
  const dominant = (rows: readonly (readonly [number, number, number])[]) => {
    const list = lines(rows);
    return [...dominantValue(list.dimension, list, 2, 10)];
  };

  test("largest net amount, not most lines; returns taken off", () => {
    expect(
      dominant([
        [0, 1, 10],
        [0, 1, 10],
        [0, 2, 30],
        [1, 2, 30],
        [1, 2, -25],
        [1, 1, 6],
      ])
    ).toEqual([2, 1]);
  });

  test("equal amounts: the first text; blank only where there is no other; nobody without lines", () => {
    expect(
      dominant([
        [0, 1, 10],
        [0, 2, 10],
        [0, 0, 99],
      ])
    ).toEqual([2, -1]);
    expect(dominant([[1, 0, 5]])).toEqual([-1, 0]);
  });
});

describe("Wilson intervals", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score without continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])("%i of %i", (hits, cases, low, high) => {
    expect(wilson(hits, cases).low).toBeCloseTo(low, 4);
    expect(wilson(hits, cases).high).toBeCloseTo(high, 4);
  });

  test("of nothing: anything", () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});
