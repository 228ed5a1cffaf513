/**
 * Agreement: dynamics_fixed*.csv and dynamics_calendar3m.csv of test/data (a separate Python program, test/data/PROVENANCE.md).
 * Worked cases: counted by hand. Invariants: fast-check.
 */
import fc from "fast-check";
import { dynamics } from "../../../src/engine/review/losses/dynamics";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { gapPopulation } from "../../../src/engine/purchases/gapPopulation";
import { chooseCriterion } from "../../../src/engine/churn/lost/chooseCriterion";
import { periodStarts } from "../../../src/engine/calendar/periodStarts";
import { measureRhythm } from "../../../src/engine/purchases/rhythm";
import { silenceLimits } from "../../../src/engine/review/losses/silenceLimits";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { valueLines } from "../../../src/engine/lines/valueLines";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";
import { cdnow, northwind, onlineRetail, readRows, salesOf } from "../fixtures";
import { slowDynamics } from "../../oracles/slowDynamics";
import { purchasesOf, salesArbitrary } from "./sampleSales";

const rate = (value: number | undefined): string =>
  value === undefined || value < 0 ? "" : value.toFixed(6);
const expectedRate = (text: string | undefined): string =>
  text === undefined || text === "" ? "" : Number(text).toFixed(6);

describe.each([
  ["northwind", northwind],
  ["cdnow", cdnow],
  ["online_retail", onlineRetail],
] as const)("%s", (name, load) => {
  const { sales, settings } = load();
  const asOfDay = dayOfIso(settings.asOf);
  const purchases = findPurchases(sales, asOfDay, false);
  const starts = periodStarts(dayOfIso(settings.from), asOfDay, "month");
  const month = (p: number): string => isoOfDay(starts[p] ?? 0).slice(0, 7);

  test("losses after fixed days by month", () => {
    const rows = readRows(`${name}/dynamics_fixed${settings.days}.csv`);
    const limits = new Float64Array(purchases.day.length).fill(settings.days);
    const lines = valueLines(sales, purchases, "revenue");
    const found = dynamics({ purchases, limits, starts, asOfDay, lines });
    expect(
      rows.map((_, p) => [
        month(p),
        found.new[p],
        found.returned[p],
        found.lost[p],
        found.active[p],
        found.lostStock[p],
        rate(found.churnRate[p]),
        rate(found.winBackRate[p]),
        found.moneyLost[p],
      ])
    ).toEqual(
      rows.map((row) => [
        row["month"],
        Number(row["new"]),
        Number(row["recovered"]),
        Number(row["lost"]),
        Number(row["active_end"]),
        Number(row["lost_stock_end"]),
        expectedRate(row["churn_rate"]),
        expectedRate(row["winback_rate"]),
        Number(row["lost_value_12m"]),
      ])
    );
    expect(found.new).toHaveLength(rows.length);
  });
});

describe("worked cases", () => {
  const on = (...days: number[]) => purchasesOf([days]);
  const fixed = (purchases: ReturnType<typeof on>, days: number): Float64Array =>
    new Float64Array(purchases.day.length).fill(days);

  test("a gap of exactly D is no loss, of D + 1 a loss and a return on one day", () => {
    const even = on(100, 130);
    const late = on(100, 131);
    const input = { starts: Int32Array.of(100, 130, 160), asOfDay: 159 };
    const none = dynamics({ ...input, purchases: even, limits: fixed(even, 30) });
    const both = dynamics({ ...input, purchases: late, limits: fixed(late, 30) });
    expect([...none.lost, ...none.returned]).toEqual([0, 0, 0, 0]);
    expect([...both.lost, ...both.returned]).toEqual([0, 1, 0, 1]);
    expect([...both.active]).toEqual([1, 1]);
  });

  test("silent for D days on asOf is active, a day later lost", () => {
    const purchases = on(100);
    const limits = fixed(purchases, 30);
    const starts = Int32Array.of(100, 200);
    expect(dynamics({ purchases, limits, starts, asOfDay: 130 }).active[0]).toBe(1);
    expect(dynamics({ purchases, limits, starts, asOfDay: 131 }).active[0]).toBe(0);
  });

  test("what happened before the first period stands in the opening figures", () => {
    const purchases = purchasesOf([[10], [20, 120], [100]]);
    const limits = fixed(purchases, 30);
    const found = dynamics({ purchases, limits, starts: Int32Array.of(90, 130), asOfDay: 129 });
    // Lost before: the first on 41, the second on 51. The second returns on 120, the third is new on 100.
    expect([found.new[0], found.returned[0], found.lost[0]]).toEqual([1, 1, 0]);
    expect([found.active[0], found.lostStock[0]]).toEqual([2, 1]);
    expect([found.churnRate[0], found.winBackRate[0]]).toEqual([-1, 0.5]);
  });

  test("limits of -1 never lose anybody", () => {
    const purchases = on(100, 3000);
    const found = dynamics({
      purchases,
      limits: fixed(purchases, -1),
      starts: Int32Array.of(100, 5000),
      asOfDay: 4999,
    });
    expect([found.lost[0], found.returned[0], found.active[0]]).toEqual([0, 0, 1]);
  });

  test("money lost: the 365 days that end with the last purchase, returns taken off", () => {
    const sales = salesOf([
      { customer: "a", day: 1000, amount: 500 },
      { customer: "a", day: 1001, amount: 70 },
      { customer: "a", day: 1365, amount: 0.1 },
      { customer: "a", day: 1365, amount: 0.2 },
      { customer: "a", day: 1200, amount: -20 },
      { customer: "a", day: 1366, amount: -9 },
    ]);
    const purchases = findPurchases(sales, 2000, false);
    const found = dynamics({
      purchases,
      limits: fixed(purchases, 400),
      starts: Int32Array.of(1000, 2000),
      asOfDay: 1999,
      lines: valueLines(sales, purchases, "revenue"),
    });
    expect(found.moneyLost[0]).toBe(50.3);
  });

  test("nobody at all", () => {
    const purchases = purchasesOf([]);
    const found = dynamics({
      purchases,
      limits: new Float64Array(0),
      starts: Int32Array.of(1, 32),
      asOfDay: 31,
    });
    expect([...found.active, ...found.churnRate, ...found.winBackRate]).toEqual([0, -1, -1]);
  });
});

describe("invariants", () => {
  const rules = ["rhythm", "days", "meanGap", "shrunk", "quantile"] as const;
  const limitsFor = (purchases: ReturnType<typeof purchasesOf>, rule: (typeof rules)[number]) =>
    silenceLimits(
      purchases,
      chooseCriterion(
        { ...DEFAULT_SETTINGS.lost, rule, days: 40 },
        gapPopulation(measureRhythm(purchases), "day")
      )
    );

  test("active = the one before + new + returned - lost; the same as the slow way", () => {
    fc.assert(
      fc.property(salesArbitrary, fc.constantFrom(...rules), (lines, rule) => {
        const sales = salesOf(lines);
        const asOfDay = 1400;
        const purchases = findPurchases(sales, asOfDay, false);
        const limits = limitsFor(purchases, rule);
        const starts = periodStarts(1050, asOfDay, "month");
        const value = valueLines(sales, purchases, "revenue");
        const found = dynamics({ purchases, limits, starts, asOfDay, lines: value });
        for (let p = 1; p < found.active.length; p += 1)
          expect(found.active[p]).toBe(
            (found.active[p - 1] ?? 0) +
              (found.new[p] ?? 0) +
              (found.returned[p] ?? 0) -
              (found.lost[p] ?? 0)
          );
        const slow = slowDynamics(lines, sales.customers, purchases, limits, starts, asOfDay);
        expect({ ...found, churnRate: null, winBackRate: null }).toEqual({
          ...slow,
          churnRate: null,
          winBackRate: null,
        });
      }),
      { numRuns: 60 }
    );
  });

  test("what happens later does not change a period, where the criterion stays the same", () => {
    fc.assert(
      fc.property(salesArbitrary, fc.integer({ min: 1060, max: 1390 }), (lines, today) => {
        const sales = salesOf(lines);
        const all = findPurchases(sales, 1400, false);
        const past = findPurchases(sales, today, false);
        const criterion = chooseCriterion(
          { ...DEFAULT_SETTINGS.lost, rule: "rhythm" },
          gapPopulation(measureRhythm(all), "day")
        );
        const starts = Int32Array.of(1000, 1050, today + 1);
        const seen = (purchases: typeof all, asOfDay: number) =>
          dynamics({ purchases, limits: silenceLimits(purchases, criterion), starts, asOfDay });
        expect(seen(past, today)).toEqual(seen(all, 1400));
      }),
      { numRuns: 60 }
    );
  });

  test("the order of the lines decides nothing", () => {
    fc.assert(
      fc.property(salesArbitrary, fc.infiniteStream(fc.nat()), (lines, dice) => {
        const keyed = lines.map((line) => ({ line, at: Number(dice.next().value) }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ line }) => line);
        const seen = (list: typeof lines) => {
          const sales = salesOf(list);
          const purchases = findPurchases(sales, 1400, false);
          return dynamics({
            purchases,
            limits: limitsFor(purchases, "rhythm"),
            starts: periodStarts(1000, 1400, "month"),
            asOfDay: 1400,
            lines: valueLines(sales, purchases, "revenue"),
          });
        };
        expect(seen(shuffled)).toEqual(seen(lines));
      }),
      { numRuns: 40 }
    );
  });
});
