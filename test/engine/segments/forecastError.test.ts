/** Agreement with real output of R's package tsutils, abc(...) and xyz(type = "naive") (test/data/tsutils/abc_small.txt), and cases by hand. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { XYZ_LETTERS } from "../../../src/engine/codes";
import { countSizes } from "../../../src/engine/stats/countSizes";
import { forecastClasses } from "../../../src/engine/segments/xyz/forecastClasses";
import { forecastError } from "../../../src/engine/segments/xyz/forecastError";
import { readRows } from "../fixtures";

const printed = readFileSync(path.join(__dirname, "../../data/tsutils/abc_small.txt"), "utf8");
const section = (title: string): string => printed.slice(printed.indexOf(title));
const line = (text: string, label: string): string =>
  new RegExp(`^${label}: (.*)$`, "m").exec(text)?.[1]?.trim() ?? "";

/** As R: of equal ones the first in the list. */
const first = (one: number, other: number): number => one - other;

describe('xyz(type = "naive") of ten series of 36 months', () => {
  const theirs = section("xyz type naive");
  const rows = readRows("tsutils/matrix_36x10.csv");
  const series = Object.keys(rows[0]!).map((name) => rows.map((row) => Number(row[name])));
  const ours = series.map((totals) => forecastError(totals, 12));

  test("errors", () => {
    const values = line(theirs, "value").split(" ").map(Number);
    expect(values).toHaveLength(10);
    ours.forEach(({ error }, i) => expect(error).toBeCloseTo(values[i]!, 9));
  });
  test("which forecast was the better", () => {
    const models = line(theirs, "model")
      .replaceAll("Seasonal Naive", "seasonal")
      .replaceAll("Naive", "naive");
    expect(ours.map(({ model }) => model).join(" ")).toBe(models);
  });
  test("classes 20 / 30 / 50", () => {
    const letters = forecastClasses(
      ours.map(({ error }) => error),
      0.5,
      0.8,
      first
    );
    expect([...letters].map((code) => XYZ_LETTERS[code as 0 | 1 | 2 | 3]).join(" ")).toBe(
      line(theirs, "class")
    );
  });
});

describe("abc(...) by shares of the count", () => {
  const x = [100, 60, 40, 25, 20, 15, 12, 10, 8, 5, 3, 2];
  test.each([
    ["abc(x) prc .2,.3,.5", [0.2, 0.5]],
    ["abc(x,prc=c(.1,.2,.7))", [0.1, 0.3]],
  ] as const)("%s", (title, limits) => {
    const theirs = section(title);
    const sizes = countSizes(x.length, limits);
    const classes = sizes.flatMap((size, c) => Array.from({ length: size }, () => "ABC"[c]));
    expect(classes.join(" ")).toBe(line(theirs, "class"));
    let from = 0;
    const shares = sizes.map((size) => {
      const sum = x.slice(from, (from += size)).reduce((total, value) => total + value, 0);
      return ((100 * sum) / 300).toFixed(5);
    });
    expect(shares.join(" ")).toBe(line(theirs, "conc"));
  });
  test("halves go to the even number, as R rounds: 10 x .25 = 2.5 is 2, 14 x .25 = 3.5 is 4", () => {
    expect(countSizes(10, [0.25])).toEqual([2, 8]);
    expect(countSizes(14, [0.25])).toEqual([4, 10]);
    // 0.5 - 0.2 of 5 is 1.5, not 1.4999...
    expect(countSizes(5, [0.2, 0.5])).toEqual([1, 2, 2]);
  });
  test("never more customers than there are", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { maxLength: 4 }),
        (n, shares) => {
          const limits = [...shares].sort((a, b) => a - b);
          const sizes = countSizes(n, limits);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(n);
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0);
        }
      )
    );
  });
});

describe("forecast error by hand", () => {
  test("always the same: no error", () => {
    expect(forecastError([5, 5, 5, 5], 12)).toEqual({ error: 0, model: "naive" });
  });
  test("a year or less: the previous total, from the second period on", () => {
    // Differences 2, -2: mean square 4, mean total 11.
    expect(forecastError([10, 12, 10], 12).error).toBeCloseTo(2 / (32 / 3), 12);
  });
  test("the same pattern every year is forecast without error by the season", () => {
    const quarters = [1, 9, 4, 2, 1, 9, 4, 2, 1, 9, 4, 2];
    expect(forecastError(quarters, 4)).toEqual({ error: 0, model: "seasonal" });
  });
  test("nothing to forecast", () => {
    for (const totals of [[], [4], [4, 5], [0, 0, 0, 0], [5, -9, 1, 0]])
      expect(forecastError(totals, 12)).toEqual({ error: -1, model: "naive" });
  });
  test("no error, no letter; the others share the counts", () => {
    expect([...forecastClasses([0.3, -1, 0.1, 0.9, 0.2, 0.5], 0.5, 0.8, first)]).toEqual([
      2, 0, 1, 3, 1, 2,
    ]);
  });
  test("equal errors, to a billionth: the tie decides", () => {
    const equal = [0.1 + 0.2, 0.3, 0.3];
    expect([...forecastClasses(equal, 0.34, 0.67, first)]).toEqual([3, 2, 1]);
    expect([...forecastClasses(equal, 0.34, 0.67, (a, b) => b - a)]).toEqual([1, 2, 3]);
  });
});
