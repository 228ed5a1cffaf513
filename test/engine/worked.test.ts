/** Worked by hand: small lists whose answer can be seen. Expected values follow docs/method.md#worked. */
import { analyse } from "../../src/engine/analyse";
import { type Analysis } from "../../src/engine/analysis";
import {
  ABC_LETTERS,
  ABC_REASONS,
  LIMIT_SOURCES,
  STATUSES,
  XYZ_LETTERS,
  XYZ_REASONS,
} from "../../src/engine/codes";
import { dayOfIso, isoOfDay } from "../../src/engine/calendar/isoDay";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Sales } from "../../src/engine/sales/sales";
import { salesOf } from "./fixtures";

type Sold = readonly [customer: string, day: string, amount: number];

const sales = (sold: readonly Sold[]): Sales =>
  salesOf(sold.map(([customer, day, amount]) => ({ customer, day: dayOfIso(day), amount })));
const run = (sold: readonly Sold[], more: object = {}): Analysis =>
  analyse(sales(sold), readSettings(more));

/** A column by customer name. */
function by(
  sold: readonly Sold[],
  column: ArrayLike<number>,
  words?: readonly string[]
): Record<string, unknown> {
  const names = [...new Set(sold.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name, c) => [name, words === undefined ? column[c] : words[column[c] ?? -1]])
  );
}
const abc = (sold: readonly Sold[], more: object = {}): string =>
  Object.values(by(sold, run(sold, more).customers.abc, ABC_LETTERS)).join("");
const worth = (...amounts: readonly number[]): Sold[] =>
  amounts.map((amount, i) => [`c${String(i).padStart(3, "0")}`, "2024-01-15", amount]);
const status = (sold: readonly Sold[], more: object = {}): Record<string, unknown> =>
  by(sold, run(sold, more).customers.status, STATUSES);
/** One customer that buys so many days apart, from a first day on. */
const buying = (customer: string, first: string, ...gaps: readonly number[]): Sold[] => {
  let day = dayOfIso(first);
  return [0, ...gaps].map((gap): Sold => [customer, isoOfDay((day += gap)), 10]);
};
const codes = ({ issues }: Analysis): string[] => issues.map(({ code }) => code);

describe("ABC", () => {
  test("90, 5, 3, 2 by each rule", () => {
    const list = worth(90, 5, 3, 2);
    expect(abc(list)).toBe("ABCC");
    expect(abc(list, { abc: { rule: "R1" } })).toBe("ABCC");
    expect(abc(list, { abc: { rule: "R2" } })).toBe("BBCC");
    expect(abc(list, { abc: { rule: "strict" } })).toBe("BCCC");
  });

  test("one customer", () => {
    expect(abc(worth(5))).toBe("A");
    expect(abc(worth(5), { abc: { rule: "R2" } })).toBe("C");
  });

  test("five equal ones", () => {
    const list = worth(1, 1, 1, 1, 1);
    expect(abc(list)).toBe("AAAAA");
    expect(abc(list, { abc: { rule: "R1" } })).toBe("AAAAB");
    expect(abc(list, { abc: { rule: "R2" } })).toBe("AAAAC");
    expect(abc(list, { abc: { rule: "DAX" } })).toBe("CCCCC");
    expect(codes(run(list))).toContain("allEqual");
  });

  test("equal values at a border share the better class; by name they would not", () => {
    // 40, 30, 10, 10, 10: before the third 70 %, before the fourth 80 %, before the fifth 90 %.
    expect(abc(worth(40, 30, 10, 10, 10))).toBe("AAAAA");
    expect(abc(worth(40, 30, 10, 10, 10), { abc: { rule: "R1" } })).toBe("AAABB");
  });

  test("0.7 + 0.1 reaches 80 %: the third customer begins at the limit and is B", () => {
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(abc(worth(0.7, 0.1, 0.09, 0.08, 0.03))).toBe("AABBC");
  });

  test("a binary sum in another order is the same sum", () => {
    const parts: Sold[] = [0.1, 0.2, 0.3].map((amount) => ["a", "2024-01-01", amount]);
    const analysis = run([...parts, ["b", "2024-01-01", 0.6]]);
    expect([...analysis.customers.value]).toEqual([0.6, 0.6]);
    expect(analysis.base).toBe(1.2);
  });

  test("totals <= 0 have no class, and are not in the base", () => {
    const list: Sold[] = [...worth(80, 20), ["z", "2024-01-15", 0], ["r", "2024-01-15", -50]];
    const analysis = run(list);
    expect(by(list, analysis.customers.abc, ABC_LETTERS)).toEqual({
      c000: "A",
      c001: "B",
      z: "-",
      r: "-",
    });
    expect(by(list, analysis.customers.abcReason, ABC_REASONS)).toEqual({
      c000: "",
      c001: "",
      z: "nonPositive",
      r: "nonPositive",
    });
    expect(analysis).toMatchObject({ base: 100, total: 50, abcCounts: [2, 1, 1, 0, 0, 0] });
    expect(codes(analysis)).toContain("nonPositiveTotals");
    expect([...analysis.customers.order]).toEqual([0, 1, 2, 3]);
  });

  test("nothing but returns", () => {
    const list = worth(-5, -7);
    const analysis = run(list);
    expect(by(list, analysis.customers.abcReason, ABC_REASONS)).toEqual({
      c000: "noBase",
      c001: "noBase",
    });
    expect(by(list, analysis.customers.xyzReason, XYZ_REASONS)).toEqual({
      c000: "noPurchase",
      c001: "noPurchase",
    });
    expect(by(list, analysis.customers.status, STATUSES)).toEqual({ c000: "", c001: "" });
    expect(analysis).toMatchObject({
      base: 0,
      total: -12,
      keyAccounts: { share: 0, breadwinners: [] },
    });
    expect(codes(analysis)).toContain("noPositiveTotal");
  });

  test("no lines at all", () => {
    expect(run([])).toMatchObject({ base: 0, total: 0, asOfDay: 0, periodCount: 0 });
  });

  test("100,000 customers once each", () => {
    const day = dayOfIso("2024-01-15");
    const names = Array.from({ length: 100_000 }, (_, c) => `c${c}`);
    const { abcCounts, statusCounts } = analyse(
      {
        lineCount: names.length,
        customers: names,
        customer: Int32Array.from(names, (_, c) => c),
        day: new Int32Array(names.length).fill(day),
        amount: new Float64Array(names.length).fill(5),
        dimensions: [],
        grain: "day",
      },
      readSettings({})
    );
    expect(abcCounts).toEqual([0, 100_000, 0, 0, 0, 0]);
    expect(statusCounts.new).toBe(100_000);
  });

  test("five classes by amount, and by share", () => {
    const list = worth(1000, 500, 100, 10, 1);
    expect(abc(list, { abc: { by: "amount", limits: [1000, 200, 50, 5] } })).toBe("ABCDE");
    expect(
      abc(worth(50, 20, 10, 10, 10), { abc: { limits: [0.4, 0.6, 0.75, 0.85], rule: "R1" } })
    ).toBe("ABCDE");
  });

  test("by count: 12 customers, 20 / 30 / 50 %, as R's tsutils prints it", () => {
    // tsutils abc(x): A 2, B 4, C 6; abc(x, prc = c(.1, .2, .7)): A 1, B 2, C 9.
    const x = worth(100, 60, 40, 25, 20, 15, 12, 10, 8, 5, 3, 2);
    expect(abc(x, { abc: { by: "count" } })).toBe("AABBBBCCCCCC");
    expect(abc(x, { abc: { by: "count", limits: [0.1, 0.3] } })).toBe("ABBCCCCCCCCC");
  });

  test("by count, equal values at a border", () => {
    const list = worth(9, 5, 5, 5, 1, 1, 1, 1, 1, 1);
    expect(abc(list, { abc: { by: "count", rule: "R1" } })).toBe("AABBBCCCCC");
    expect(abc(list, { abc: { by: "count" } })).toBe("AAAABBBBBB");
  });

  test("profit where the list has it, and a second criterion beside it", () => {
    const list = { ...sales(worth(80, 15, 5)), profit: Float64Array.of(1, 4, 5) };
    const analysis = analyse(list, readSettings({ abc: { second: "revenue" } }));
    expect(analysis.valueBasis).toBe("profit");
    expect([...analysis.customers.value]).toEqual([1, 4, 5]);
    expect([...analysis.customers.abc].map((code) => ABC_LETTERS[code as 0]).join("")).toBe("BAA");
    expect(analysis.second?.basis).toBe("revenue");
    expect([...(analysis.second?.abc ?? [])].map((code) => ABC_LETTERS[code as 0]).join("")).toBe(
      "ABC"
    );
  });

  test("inside regions each has a base of its own", () => {
    const list: Sales = {
      ...sales(worth(1000, 900, 10, 1)),
      dimensions: [
        {
          name: "Region",
          role: "region",
          values: ["", "N", "S"],
          index: Uint32Array.of(1, 1, 2, 2),
        },
      ],
    };
    const inside = analyse(list, readSettings({ abc: { within: "Region" } })).customers;
    expect([...inside.abc]).toEqual([1, 1, 1, 2]);
    expect([...analyse(list, readSettings({})).customers.abc]).toEqual([1, 1, 3, 3]);
    expect(inside.share[0]).toBeCloseTo(1000 / 1911, 12);
  });
});

describe("days", () => {
  test("February 29 and the month's last day", () => {
    const list = buying("a", "2023-07-01", 31, 31, 30, 31, 30, 31, 31);
    const { lastCompleteDay, periodCount } = run([...list, ["a", "2024-02-29", 1]], {
      asOf: "2024-02-29",
      period: "month",
    });
    expect(isoOfDay(lastCompleteDay)).toBe("2024-02-29");
    expect(periodCount).toBe(8);
    // Three days are missing, more than a tenth of the month.
    expect(isoOfDay(run(list, { asOf: "2024-02-26", period: "month" }).lastCompleteDay)).toBe(
      "2024-01-31"
    );
  });

  test("serial 60, the day that never was, is in February 1900 and a day after 59", () => {
    const list: Sales = {
      lineCount: 3,
      customers: ["a"],
      customer: Int32Array.of(0, 0, 0),
      day: Int32Array.of(59, 60, 61),
      amount: Float64Array.of(1, 1, 1),
      dimensions: [],
      grain: "day",
    };
    const analysis = analyse(list, readSettings({ period: "month" }));
    expect(analysis.customers.purchases[0]).toBe(3);
    expect(analysis.customers.meanGapDays[0]).toBe(1);
    expect(isoOfDay(analysis.lastCompleteDay)).toBe("1900-02-29");
  });

  test("lines after asOf are never used", () => {
    const list: Sold[] = [
      ["a", "2024-01-01", 5],
      ["a", "2024-03-01", 7],
      ["b", "2024-03-01", 9],
    ];
    const analysis = run(list, { asOf: "2024-02-01" });
    expect([...analysis.customers.order]).toEqual([0]);
    expect(analysis).toMatchObject({ base: 5, totalRevenue: 5 });
    expect(analysis.issues).toContainEqual(
      expect.objectContaining({ code: "afterAsOf", kind: "leftOut", count: 2 })
    );
    // .1 + .2 in binary is not .3.
    const tenths = [
      ...list.slice(0, 1),
      ["a", "2024-03-01", 0.1],
      ["a", "2024-03-02", 0.2],
    ] as Sold[];
    expect(run(tenths, { asOf: "2024-02-01" }).issues).toContainEqual(
      expect.objectContaining({ code: "afterAsOf", facts: expect.objectContaining({ sum: 0.3 }) })
    );
  });

  test("lines before from count for gaps and first purchase, not for value", () => {
    const list: Sold[] = [
      ["a", "2023-01-01", 100],
      ["a", "2024-01-10", 5],
      ["old", "2023-02-01", 50],
    ];
    const analysis = run(list, { from: "2024-01-01" });
    expect(by(list, analysis.customers.value)).toEqual({ a: 5, old: 0 });
    expect(by(list, analysis.customers.abcReason, ABC_REASONS)).toEqual({
      a: "",
      old: "notInWindow",
    });
    expect(by(list, analysis.customers.purchases)).toEqual({ a: 2, old: 1 });
    expect(analysis.totalRevenue).toBe(155);
  });
});

describe("XYZ", () => {
  const months = (count: number, first = "2023-01-15"): string[] =>
    Array.from({ length: count }, (_, i) => isoOfDay(dayOfIso(first) + Math.round(i * 30.4)));
  /** Somebody buys every month, so that no month is empty. */
  const steady = months(12).map((day): Sold => ["steady", day, 1]);
  const monthly = { asOf: "2023-12-31", period: "month" } as const;
  const letter = (days: readonly string[], more: object = {}): string => {
    const list: Sold[] = [...steady, ...days.map((day): Sold => ["x", day, 1])];
    return String(by(list, run(list, { ...monthly, ...more }).customers.xyz, XYZ_LETTERS)["x"]);
  };

  test("exactly 75 % is X, exactly 50 % is Y", () => {
    expect(letter(months(12).filter((_, i) => i % 4 !== 3))).toBe("X");
    expect(
      letter(
        months(12).filter((_, i) => i % 2 === 0),
        { xyz: { evenness: false } }
      )
    ).toBe("Y");
    expect(
      letter(
        months(12).filter((_, i) => i % 3 === 0),
        { xyz: { evenness: false } }
      )
    ).toBe("Z");
  });

  test("rarely but evenly is Y: four even gaps", () => {
    const even = [0, 80, 160, 240, 320].map((after) => isoOfDay(dayOfIso("2023-01-15") + after));
    expect(letter(even)).toBe("Y");
    expect(letter(even.slice(0, 4))).toBe("Z");
    expect(letter(even, { xyz: { evenness: false } })).toBe("Z");
  });

  test("first purchase in the last three months: new, no letter", () => {
    expect(letter(["2023-10-01"])).toBe("-");
    expect(letter(["2023-09-30"])).toBe("Z");
  });

  test("under six periods: nobody has a letter", () => {
    const list = steady.slice(0, 5);
    const analysis = run(list, { period: "month", asOf: "2023-05-31" });
    expect(by(list, analysis.customers.xyzReason, XYZ_REASONS)).toEqual({ steady: "shortHistory" });
    expect(codes(analysis)).toContain("shortHistory");
  });

  test.each([1, 2])("%i periods: ABC, no letters", (count) => {
    const list = steady.slice(0, count);
    const analysis = run(list, { period: "month" });
    expect(analysis.abcCounts[1]).toBe(1);
    expect(analysis.xyzCounts).toEqual([1, 0, 0, 0]);
  });

  test("the unfinished month is out, and said", () => {
    const list = [...steady, ["steady", "2024-01-10", 1] as const];
    const analysis = run(list, { period: "month" });
    expect(analysis.periodCount).toBe(12);
    expect(codes(analysis)).toContain("unfinishedPeriod");
  });

  test("a month without any sale counts against nobody", () => {
    const list = steady.filter((_, i) => i !== 6 && i !== 7);
    const analysis = run(list, monthly);
    expect(analysis.customers.periodsPossible[0]).toBe(10);
    expect(by(list, analysis.customers.xyz, XYZ_LETTERS)).toEqual({ steady: "X" });
    expect(analysis.issues).toContainEqual(
      expect.objectContaining({ code: "emptyPeriods", count: 2 })
    );
  });

  test("variation: every other month has population CV 1 (Y) and sample CV over 1 (Z)", () => {
    const everyOther = months(12).filter((_, i) => i % 2 === 0);
    expect(letter(everyOther, { xyz: { method: "cv" } })).toBe("Y");
    expect(letter(everyOther, { xyz: { method: "cv", deviation: "sample" } })).toBe("Z");
  });

  test("a mean of zero is Z and not a division by it", () => {
    const list: Sold[] = [...steady, ["x", "2023-01-15", 5], ["x", "2023-02-15", -5]];
    const { customers } = run(list, { ...monthly, xyz: { method: "cv" } });
    expect(by(list, customers.xyz, XYZ_LETTERS)).toMatchObject({ x: "Z" });
    expect(customers.variation[1]).toBe(-1);
  });

  test("what the season explains is no variation: two years, December doubled", () => {
    const days = months(24, "2022-01-15");
    const list = days.map((day): Sold => ["a", day, day.slice(5, 7) === "12" ? 200 : 100]);
    const settings = { asOf: "2023-12-31", period: "month", xyz: { method: "cv" } };
    const plain = run(list, settings).customers.variation[0] ?? 0;
    const adjusted = run(list, { ...settings, xyz: { method: "cv", season: true } }).customers
      .variation[0];
    expect(plain).toBeGreaterThan(0.2);
    expect(adjusted).toBeCloseTo(0, 9);
  });

  test("totals without dates: ABC alone", () => {
    const list: Sales = { ...sales(worth(80, 20)), day: new Int32Array(0) };
    const { customers, statusCounts } = analyse(list, readSettings({}));
    expect([...customers.abc]).toEqual([1, 2]);
    expect([...customers.xyzReason].map((code) => XYZ_REASONS[code])).toEqual([
      "noDates",
      "noDates",
    ]);
    expect(Object.values(statusCounts).every((count) => count === 0)).toBe(true);
  });

  test("a table by years is looked at by years", () => {
    const list: Sales = {
      ...sales(Array.from({ length: 8 }, (_, i): Sold => ["a", `${2016 + i}-12-31`, 5])),
      grain: "year",
    };
    const analysis = analyse(list, readSettings({ period: "month" }));
    expect(analysis).toMatchObject({
      period: "year",
      periodChosenBy: "grain",
      periodCount: 8,
      xyzCounts: [0, 1, 0, 0],
    });
  });
});

describe("status", () => {
  const days30 = { lost: { rule: "days", days: 30 }, period: "month" };
  // A long history so that nobody is new.
  const old = buying("old", "2020-01-01", 300, 300);

  test("silent for exactly D days is not lost; a day more is, since that day", () => {
    const list = [...old, ...buying("d", "2023-01-01", 20, 20, 20, 20)];
    const last = dayOfIso("2023-03-22");
    expect(status(list, { ...days30, asOf: isoOfDay(last + 30) })["d"]).not.toBe("lost");
    const { customers } = run(list, { ...days30, asOf: isoOfDay(last + 31) });
    expect(by(list, customers.status, STATUSES)["d"]).toBe("lost");
    expect(by(list, customers.statusSince)["d"]).toBe(last + 31);
  });

  test("own rhythm: at risk when longer than the longest of four gaps, lost half as long again, neither within 30 days", () => {
    const weekly = buying("w", "2022-01-03", 7, 7, 7, 7, 7);
    const last = dayOfIso("2022-02-07");
    const list = [...old, ...weekly];
    expect(status(list, { asOf: isoOfDay(last + 30), period: "week" })["w"]).toBe("regular");
    expect(status(list, { asOf: isoOfDay(last + 31), period: "week" })["w"]).toBe("lost");
    const slow = [...old, ...buying("s", "2021-01-01", 50, 60, 40, 50)];
    const lastSlow = dayOfIso("2021-07-20");
    const after = (silence: number, lost = {}) =>
      status(slow, { asOf: isoOfDay(lastSlow + silence), period: "month", lost })["s"];
    expect([60, 61, 90, 91].map((days) => after(days))).toEqual([
      "regular",
      "atRisk",
      "atRisk",
      "lost",
    ]);
    expect([60, 61].map((days) => after(days, { factor: 1 }))).toEqual(["regular", "lost"]);
    expect([120, 121].map((days) => after(days, { factor: 2 }))).toEqual(["atRisk", "lost"]);
  });

  test("fewer than four gaps: the quantiles of all gaps (type 7) too", () => {
    // Gaps of all: 10, 20, 30, 40 and 100: 0.9 x 4 = 3.6, so 40 + 0.6 x 60 = 76.
    const list = [
      ...buying("a", "2021-01-01", 10, 20),
      ...buying("b", "2021-01-01", 30, 40),
      ...buying("c", "2021-01-01", 100),
    ];
    const { customers } = run(list, { asOf: "2021-12-31" });
    // c has come back from 100 days: 1.5 x 100.
    expect(by(list, customers.lostAfterDays)).toEqual({ a: 76, b: 76, c: 150 });
    // 0.75 x 4 = 3: the fourth of them.
    expect(by(list, customers.atRiskAfterDays)).toEqual({ a: 40, b: 40, c: 100 });
    expect(by(list, customers.lostAfterFrom, LIMIT_SOURCES)).toEqual({
      a: "all",
      b: "all",
      c: "own",
    });
    // The pause of 40 days is b's own longest one too.
    expect(by(list, customers.atRiskAfterFrom, LIMIT_SOURCES)).toEqual({
      a: "all",
      b: "own",
      c: "own",
    });
  });

  test("a quantile that is a whole number of days is one: silent for exactly so long is not lost", () => {
    // .9 x 7 = 6.3 of seven gaps of 40 days and one of 140: 40 + .3 x 100 = 70; in binary a little less.
    const list = [
      ...buying("a", "2021-01-01", ...new Array<number>(7).fill(40), 140),
      ...buying("b", "2021-12-31"),
    ];
    const last = dayOfIso("2021-12-31");
    expect(status(list, { asOf: isoOfDay(last + 70) })["b"]).not.toBe("lost");
    expect(status(list, { asOf: isoOfDay(last + 71) })["b"]).toBe("lost");
  });

  test("nobody bought twice: no rhythm, so nobody is lost or at risk", () => {
    const list: Sold[] = [
      ["a", "2020-01-01", 1],
      ["b", "2024-01-01", 1],
    ];
    const { customers, issues } = run(list, { asOf: "2024-12-31" });
    expect(by(list, customers.status, STATUSES)).toEqual({ a: "oneOff", b: "oneOff" });
    expect(by(list, customers.lostAfterDays)).toEqual({ a: -1, b: -1 });
    expect(issues).toContainEqual(expect.objectContaining({ code: "boughtOnce", count: 2 }));
  });

  test("returned: the silence before the last purchase was a lost one; regular again with the next", () => {
    const gone = [20, 20, 20, 20, 200];
    const list = [...old, ...buying("r", "2022-01-01", ...gone)];
    const back = dayOfIso("2022-01-01") + 280;
    const first = run(list, { ...days30, asOf: isoOfDay(back + 5) });
    expect(by(list, first.customers.status, STATUSES)["r"]).toBe("returned");
    expect(by(list, first.customers.statusSince)["r"]).toBe(back);
    const again = [...old, ...buying("r", "2022-01-01", ...gone, 20)];
    const second = run(again, { ...days30, asOf: isoOfDay(back + 25) });
    expect(by(again, second.customers.status, STATUSES)["r"]).toBe("regular");
    expect(by(again, second.customers.statusSince)["r"]).toBe(back + 20);
  });

  test("a return is not a purchase: it lowers the value and does not end the silence", () => {
    const list: Sold[] = [...old, ...buying("a", "2023-01-01", 20, 20), ["a", "2023-05-01", -4]];
    const { customers } = run(list, { ...days30, asOf: "2023-05-02" });
    expect(by(list, customers.value)["a"]).toBe(26);
    expect(by(list, customers.status, STATUSES)["a"]).toBe("lost");
    expect(by(list, customers.purchases)["a"]).toBe(3);
  });

  test("several lines and invoices of one day", () => {
    const base = sales([
      ["a", "2023-01-01", 1],
      ["a", "2023-01-01", 2],
      ["a", "2023-01-01", 3],
      ["a", "2023-01-11", 4],
      ["b", "2023-01-11", 4],
    ]);
    expect([...analyse(base, readSettings({})).customers.purchases]).toEqual([2, 1]);
    // Invoice 0 with two lines, 1 on the same day, 2 later; 2 is used by another customer too.
    const invoiced = { ...base, invoice: Int32Array.of(0, 0, 1, 2, 2) };
    const { customers } = analyse(invoiced, readSettings({ value: "purchases" }));
    expect([...customers.purchases]).toEqual([3, 1]);
    expect([...customers.value]).toEqual([3, 1]);
    expect(customers.meanGapDays[0]).toBe(10);
  });
});

test("period from the rhythm: 7, 8, 31, 32, 92 and 93 days", () => {
  const chosen = (gap: number): string =>
    run(buying("a", "2020-01-01", ...new Array<number>(40).fill(gap))).period;
  expect([7, 8, 31, 32, 92, 93].map(chosen)).toEqual([
    "week",
    "month",
    "month",
    "quarter",
    "quarter",
    "half-year",
  ]);
});

test("key accounts: breadwinners from exactly 10 %, the band, customers for 30 / 50 / 55 / 80 %", () => {
  const { keyAccounts } = run(worth(30, 20, 10, ...new Array<number>(10).fill(4)));
  expect(keyAccounts.breadwinners).toEqual([0, 1, 2]);
  expect(keyAccounts.customersFor).toEqual({ 30: 1, 50: 2, 55: 3, 80: 8 });
  // 30 of 100 are reached by the first alone; the three of 10 % and more bring 60.
  expect([...keyAccounts.customers]).toEqual([0, 1, 2]);
  expect([keyAccounts.share, keyAccounts.band]).toEqual([0.6, "above"]);
  const alone = run(worth(30, 20, 10, ...new Array<number>(10).fill(4)), {
    keyAccounts: { breadwinner: 0.5 },
  });
  expect([alone.keyAccounts.share, alone.keyAccounts.band]).toEqual([0.3, "inside"]);
});

test("without dates the matrix has a cell for each class", () => {
  const { customers, ...lines } = salesOf(
    [70, 20, 7, 3, -1].map((amount, c) => ({ customer: `c${c}`, day: 1, amount }))
  );
  const { matrix } = analyse({ ...lines, customers, day: new Int32Array(0) }, readSettings({}));
  // Before them: 0, 70, 90, 97 %; the last has no class.
  expect(matrix).toEqual([
    { segment: "A-", customers: 2, value: 90, share: 0.9, lost: 0, atRisk: 0 },
    { segment: "B-", customers: 1, value: 7, share: 0.07, lost: 0, atRisk: 0 },
    { segment: "C-", customers: 1, value: 3, share: 0.03, lost: 0, atRisk: 0 },
  ]);
});

test("value lost: the 365 days that end with the last purchase, net", () => {
  const list: Sold[] = [
    ["a", "2021-01-01", 1000],
    ["a", "2022-01-02", 100],
    ["a", "2022-06-01", -30],
    ["a", "2022-12-31", 10],
    ["b", "2023-12-31", 1],
  ];
  expect(run(list, { lost: { rule: "days", days: 90 } })).toMatchObject({
    lostValue: 80,
    atRiskValue: 0,
  });
});
