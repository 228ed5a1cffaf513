/**
 * The promise: changing the sales as the facts say does change the letter. The judge is `analyse` on the changed sales.
 * Worked cases: by hand.
 */
import fc from "fast-check";
import { analyse } from "../../../src/engine/analyse";
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import { firstDayOf, periodOfDay } from "../../../src/engine/calendar/period";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { type Settings } from "../../../src/engine/settings/settings";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { asItWas } from "../../../src/engine/review/asItWas";
import { explain } from "../../../src/engine/review/explain";
import { roundUp } from "../../../src/engine/review/roundUp";
import { northwind, salesOf, type Line } from "../fixtures";

const START = dayOfIso("2024-01-01");
const END = dayOfIso("2025-06-30");
const settings = readSettings({ value: "revenue", period: "month", asOf: isoOfDay(END) });

function factsOf(lines: readonly Line[], with_: Settings = settings) {
  const sales = salesOf(lines);
  const prepared = prepare(sales, with_);
  const analysis = classify(prepared, with_);
  const explained = explain(prepared, analysis);
  return { names: sales.customers, analysis, of: explained };
}

/** Code of the class of a customer in other sales. */
function codeOf(lines: readonly Line[], name: string, with_: Settings, letter: "abc" | "xyz") {
  const sales = salesOf(lines);
  return analyse(sales, with_).customers[letter][sales.customers.indexOf(name)] ?? -1;
}

const salesOfMonths: fc.Arbitrary<Line[]> = fc
  .array(
    fc.record({
      customer: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
      day: fc.integer({ min: START, max: END }),
      amount: fc
        .oneof(fc.integer({ min: -500, max: 3000 }), fc.integer({ min: 1, max: 90000 }))
        .map((cents) => cents / 100),
    }),
    { minLength: 4, maxLength: 90 }
  )
  // Somebody buys on the first day and at the end, so that the window stays where it is.
  .map((lines) => [
    { customer: "a", day: START, amount: 10 },
    ...lines,
    { customer: "b", day: END, amount: 10 },
  ]);

describe("classes", () => {
  test("so much more gives a better class, a ten-thousandth less does not; the same downwards", () => {
    fc.assert(
      fc.property(salesOfMonths, (lines) => {
        const { names, of } = factsOf(lines);
        names.forEach((name, c) => {
          const { code, betterBy, worseBy, value } = of(c).class;
          const withMore = (amount: number): number =>
            codeOf([...lines, { customer: name, day: END, amount }], name, settings, "abc");
          const money = (amount: number): number => Math.round(amount * 1e4) / 1e4;
          if (code === 0 || code === 1) expect(betterBy).toBe(-1);
          else {
            expect(withMore(betterBy)).toBeLessThan(code);
            expect(withMore(roundUp(betterBy))).toBeLessThan(code);
            expect(withMore(money(betterBy - 0.0001))).toBe(code);
          }
          if (code === 0 || code === 3) expect(worseBy).toBe(-1);
          else if (worseBy >= 0) {
            expect(worseBy).toBeLessThan(value);
            expect(withMore(-worseBy)).toBeGreaterThan(code);
            expect(withMore(money(0.0001 - worseBy))).toBe(code);
          } else expect(withMore(money(0.0001 - value))).toBe(code);
        });
      }),
      { numRuns: 25 }
    );
  });

  test("purchases of the usual size", () => {
    const { names, of } = factsOf([
      { customer: "big", day: START, amount: 800 },
      { customer: "mid", day: START, amount: 50 },
      { customer: "mid", day: END - 9, amount: 50 },
      { customer: "low", day: END, amount: 40 },
      { customer: "low", day: END - 1, amount: 20 },
      { customer: "low", day: END - 1, amount: 20 },
    ]);
    // Base 980. "mid" 100: 800/980 before it = B. "low" 80: 900/980 before it = B. "mid" is A when 800 < 0.8 (880 + v): v > 120.
    const mid = of(names.indexOf("mid")).class;
    expect(mid).toMatchObject({ code: 2, rank: 2, ranked: 3, value: 100, limitAbove: 0.8 });
    expect(mid.limitBelow).toBe(0.95);
    expect(mid.shareAhead).toBeCloseTo(800 / 980, 12);
    expect(mid.betterBy).toBeCloseTo(20.0001, 9);
    // 20.0001 at 50 a purchase.
    expect(mid.betterByPurchases).toBe(1);
    // "low" would stand equal with "mid" at 100: still 800 before it. 800 < 0.8 (900 + v): v > 100: more than equal is needed.
    const low = of(names.indexOf("low")).class;
    expect(low.betterBy).toBeCloseTo(20.0001, 9);
    expect(low.betterByPurchases).toBe(1);
  });

  test("equals stand behind the same customers", () => {
    const { names, of } = factsOf(
      ["b", "a", "big", "c"].map((customer) => ({
        customer,
        day: END,
        amount: customer === "big" ? 70 : 10,
      }))
    );
    for (const name of ["a", "b", "c"])
      expect(of(names.indexOf(name)).class).toMatchObject({ code: 1, shareAhead: 0.7 });
    expect(of(names.indexOf("c")).class.rank).toBe(4);
  });

  test("other rules than R1T say no distance", () => {
    const other = readSettings({ value: "revenue", abc: { rule: "R2" } });
    const { of } = factsOf(
      [
        { customer: "a", day: START, amount: 8 },
        { customer: "b", day: END, amount: 2 },
      ],
      other
    );
    expect(of(0).class).toMatchObject({ betterBy: -1, worseBy: -1, near: 0 });
  });
});

describe("letters", () => {
  const month = periodOfDay(END, "month");
  const inMonth = (ahead: number): number => firstDayOf(month + ahead, "month") + 10;
  const later = (ahead: number): Settings => ({
    ...settings,
    asOf: isoOfDay(firstDayOf(month + ahead + 1, "month") - 1),
  });

  test("so many months with a purchase give a better letter, so many without a worse one", () => {
    fc.assert(
      fc.property(salesOfMonths, (lines) => {
        const { names, of } = factsOf(lines);
        names.forEach((name, c) => {
          const { code, periodsToBetter, periodsToWorse } = of(c).letter;
          const after = (months: number, buys: boolean): number => {
            const more = Array.from({ length: months }, (_, m) => ({
              // While they buy nothing others go on buying: a month without any sale counts against nobody.
              customer: buys ? name : name === "a" ? "b" : "a",
              day: inMonth(m + 1),
              amount: 1,
            }));
            return codeOf([...lines, ...more], name, later(months), "xyz");
          };
          if (periodsToBetter > 0) expect(after(periodsToBetter, true)).toBeLessThan(code);
          if (periodsToWorse > 0) {
            expect(after(periodsToWorse, false)).toBeGreaterThan(code);
            expect(after(periodsToWorse - 1, false)).toBe(code);
          }
        });
      }),
      { numRuns: 25 }
    );
  });

  test("bought in 8 of the last 12 months, X needs 9", () => {
    const bought = [0, 1, 2, 3, 5, 7, 9, 11].map((m) => ({
      customer: "x",
      day: firstDayOf(month - 11 + m, "month") + 4,
      amount: 10,
    }));
    const everyMonth = Array.from({ length: 12 }, (_, m) => ({
      customer: "y",
      day: firstDayOf(month - 11 + m, "month"),
      amount: 1,
    }));
    const { names, of } = factsOf([...bought, ...everyMonth]);
    const { letter } = of(names.indexOf("x"));
    expect(letter).toMatchObject({
      code: 2,
      periodsBought: 8,
      periodsPossible: 12,
      neededForBetter: 9,
      periodsToBetter: 4,
    });
  });
});

describe("what changed", () => {
  // 546 days: two halves of 273.
  const FIRST = START + 1;
  const line = (day: number, amount: number): Line => ({ customer: "x", day, amount });
  const list = [
    line(FIRST, 100), // product p, region s
    line(FIRST + 10, 50), // q, s
    line(END - 30, 100), // p, s
    line(END - 20, 170), // q, s
    line(END - 10, 30), // r, s
  ];
  const column = (name: string, values: readonly string[], texts: readonly string[]) => ({
    name,
    role: "other" as const,
    values: ["", ...values],
    index: Uint32Array.from(texts, (text) => 1 + values.indexOf(text)),
  });

  test("the two halves of a short history, and the value that drove it", () => {
    const sales = {
      ...salesOf(list),
      dimensions: [
        column("Region", ["s"], ["s", "s", "s", "s", "s"]),
        column("Product", ["p", "q", "r"], ["p", "q", "p", "q", "r"]),
      ],
    };
    const prepared = prepare(sales, settings);
    const analysis = classify(prepared, settings);
    const { change } = explain(prepared, analysis, analysis.customers)(0);
    expect(change).toMatchObject({
      earlier: 150,
      now: 300,
      difference: 150,
      part: 1,
      isNew: false,
      // Region has one value only: it explains nothing. q brought 120 of the 150.
      dimension: 1,
      value: 2,
      valueDifference: 120,
      earlierClass: 1,
    });
  });

  test("from which class: the analysis with the last day of the earlier window", () => {
    const moved = [
      { customer: "old", day: FIRST, amount: 90 },
      { customer: "x", day: FIRST + 1, amount: 10 },
      { customer: "x", day: END, amount: 900 },
    ];
    const sales = salesOf(moved);
    const prepared = prepare(sales, settings);
    const now = classify(prepared, settings);
    const was = asItWas(sales, settings, now);
    expect(isoOfDay(was?.asOfDay ?? 0)).toBe("2024-09-30");
    // Then 90 and 10: A and B. Now 90 and 910: "x" is A.
    const { change, class: abc } = explain(prepared, now, was?.customers)(1);
    expect([change?.earlierClass, abc.code]).toEqual([2, 1]);
    const short = salesOf(moved.slice(0, 2));
    expect(asItWas(short, settings, classify(prepare(short, settings), settings))).not.toBeNull();
    const brief = readSettings({ value: "revenue" });
    expect(asItWas(short, brief, analyse(short, brief))).toBeNull();
  });

  test("nothing before: no part; a month of history: nothing to compare", () => {
    const fresh = factsOf([
      { customer: "a", day: FIRST, amount: 5 },
      { customer: "b", day: END, amount: 5 },
    ]);
    expect(fresh.of(1).change).toMatchObject({ earlier: 0, now: 5, part: 0, isNew: true });
    expect(fresh.of(0).change).toMatchObject({ earlier: 5, now: 0, part: -1, dimension: -1 });
    const short = readSettings({ value: "revenue" });
    expect(factsOf([line(FIRST, 5), line(FIRST + 40, 5)], short).of(0).change).toBeNull();
  });
});

test("real sales: every fact is a number, for every customer and value basis", () => {
  const { sales, settings: set } = northwind();
  for (const value of ["revenue", "purchases"] as const) {
    const given = readSettings({ value, from: set.from, asOf: set.asOf });
    const prepared = prepare(sales, given);
    const of = explain(prepared, classify(prepared, given));
    for (let c = 0; c < sales.customers.length; c += 1) {
      const { class: abc, letter, silence, change } = of(c);
      for (const fact of Object.values({ ...abc, ...letter, ...silence, ...change }))
        expect(Number.isFinite(Number(fact))).toBe(true);
    }
  }
});

test("a list without dates: classes are explained, the rest is silent", () => {
  const sales = { ...salesOf([{ customer: "a", day: 0, amount: 5 }]), day: new Int32Array(0) };
  const prepared = prepare(sales, readSettings({ value: "revenue" }));
  const facts = explain(prepared, classify(prepared, readSettings({ value: "revenue" })))(0);
  expect(facts.class).toMatchObject({ code: 1, rank: 1, betterBy: -1, betterByPurchases: -1 });
  expect(facts.change).toBeNull();
});

test("a number that can be said is never smaller", () => {
  expect(roundUp(309843.17)).toBe(310000);
  expect(roundUp(20.0001)).toBe(21);
  expect(roundUp(0.0001)).toBe(0.01);
  expect(roundUp(0.07)).toBe(0.07);
  expect(roundUp(310000)).toBe(310000);
  expect([roundUp(0), roundUp(NaN), roundUp(Infinity)]).toEqual([0, 0, 0]);
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1e12, noNaN: true }), (value) => {
      expect(roundUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
    })
  );
});
