/**
 * Worked cases: counted by hand. Agreement: test/oracles/slowBackTest.ts, which throws the future away and starts anew for each
 * check. Invariants: fast-check, with `analyse` as the judge of who is lost on a day.
 */
import fc from "fast-check";
import { analyse } from "../../../src/engine/analyse";
import { STATUSES } from "../../../src/engine/codes";
import { backTest, type BackTest } from "../../../src/engine/review/backtest/backtest";
import { checkDays } from "../../../src/engine/review/backtest/checkDays";
import type { Replay } from "../../../src/engine/review/backtest/tally";
import type { Purchases } from "../../../src/engine/purchases/purchases";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { lostOn } from "./lostOn";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { type LostSettings } from "../../../src/engine/settings/settings";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";
import { fixedRule, ownRhythmRule, slowBackTest } from "../../oracles/slowBackTest";
import { cdnow, northwind, onlineRetail, salesOf, type Line } from "../fixtures";
import { purchasesOf, salesArbitrary } from "./sampleSales";

const rhythm: LostSettings = DEFAULT_SETTINGS.lost;
const fixed = (days: number): LostSettings => ({ ...rhythm, rule: "days", days });

const told = (replay: Replay | undefined) => ({
  named: replay?.named,
  cameBack: replay?.cameBack,
  missed: replay?.missed,
  newlyNamed: [...(replay?.newlyNamed ?? [])],
  newlyCameBack: [...(replay?.newlyCameBack ?? [])],
  lost: [...(replay?.lost ?? [])],
});

function compareWithOracle(days: readonly (readonly number[])[], asOfDay: number): BackTest {
  const purchases = purchasesOf(days);
  const found = backTest({ purchases, asOfDay, lost: rhythm, days: [45, 90] });
  const { day, judged } = found.checks;
  const slow = (rule: Parameters<typeof slowBackTest>[3]) =>
    slowBackTest(days, [...day], judged, rule);
  expect(told(found.chosen)).toEqual(slow(ownRhythmRule(1.5)));
  expect(found.factors.map(({ factor }) => factor)).toEqual([1, 1.5, 2]);
  const [own, chosen, twice] = found.factors;
  expect(told(own)).toEqual(slow(ownRhythmRule(1)));
  expect(told(chosen)).toEqual(told(found.chosen));
  expect(told(twice)).toEqual(slow(ownRhythmRule(2)));
  expect(told(found.fixed[0])).toEqual(slow(fixedRule(45)));
  expect(told(found.fixed[1])).toEqual(slow(fixedRule(90)));
  return found;
}

describe("check days", () => {
  test("ends of whole months before the as-of day, and that day itself", () => {
    const iso = (from: string, asOf: string, months: number) =>
      [...checkDays(dayOfIso(from), dayOfIso(asOf), months).day].map(isoOfDay);
    expect(iso("2024-01-10", "2024-04-30", 24)).toEqual([
      "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30",
    ]); // prettier-ignore
    expect(iso("2024-01-10", "2024-05-01", 2)).toEqual(["2024-03-31", "2024-04-30", "2024-05-01"]);
    expect(iso("2024-04-02", "2024-04-30", 24)).toEqual(["2024-04-30"]);
  });

  test("judged are those that lie a third of the history back, at most half a year", () => {
    const short = checkDays(dayOfIso("2024-01-01"), dayOfIso("2024-10-31"), 24);
    expect(short.horizonDays).toBe(101);
    // 31 July is 92 days back, 30 June 123.
    expect(isoOfDay(short.day[short.judged - 1] ?? 0)).toBe("2024-06-30");
    expect(checkDays(1000, 5000, 24).horizonDays).toBe(182);
  });
});

describe("worked case: twenty customers", () => {
  const d = (iso: string): number => dayOfIso(iso);
  const asOfDay = d("2024-12-31");
  // Fixed 60 days, looked at from the ends of January to November 2024, and from today; horizon 122 days: judged to 31 August (122 days back).
  const stayedAway = Array.from({ length: 8 }, () => [d("2024-01-01"), d("2024-03-10")]);
  const cameBack = Array.from({ length: 4 }, () => [d("2024-02-01"), d("2024-06-01")]);
  const justGone = Array.from({ length: 3 }, () => [d("2024-01-15"), d("2024-08-20")]);
  const steady = Array.from({ length: 5 }, () =>
    Array.from({ length: 12 }, (_, m) => d("2024-01-20") + 30 * m)
  );
  const found = backTest({
    purchases: purchasesOf([...stayedAway, ...cameBack, ...justGone, ...steady]),
    asOfDay,
    lost: fixed(60),
    days: [60, 150],
  });

  test("named, came back, missed", () => {
    expect(found.checks.horizonDays).toBe(121);
    expect(isoOfDay(found.checks.day[found.checks.judged - 1] ?? 0)).toBe("2024-08-31");
    // Silence of 69 days from 1 January to 10 March: named on no month's end (29 February is day 59).
    // 8 that stayed away from 10 March: named on 31 May (82 days). 4 silent from 1 February: named on 30 April (89), back on 1 June.
    // 3 silent from 15 January: named on 31 March (76), back on 20 August; gone since 20 August: named only after 31 August.
    expect(found.chosen).toMatchObject({ named: 8 + 4 + 3 + 4, cameBack: 7, missed: 3 });
    // The 4 that came back on 1 June never bought again: named on 31 August (91 days).
    expect(found.chosen.oneIn).toBe(2);
    expect(found.customers).toBe(20);
    expect(found.enough).toBe(true);
    expect([...found.chosen.newlyNamed]).toEqual([0, 0, 3, 4, 8, 0, 0, 4, 0, 3, 0, 0]);
    expect([...found.chosen.newlyCameBack]).toEqual([0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("150 days name fewer, of whom more stay away", () => {
    // 8 silent since 10 March: 31 August is day 174. 3 silent since 15 January: 30 June is day 167, back in August. The 4 are 91 days silent.
    expect(found.fixed[1]).toMatchObject({ days: 150, named: 11, cameBack: 3, missed: 7 });
  });

  test("score: F1 of staying away", () => {
    expect(found.chosen.score).toBeCloseTo((2 * 12) / (2 * 12 + 7 + 3), 12);
  });
});

describe("not enough history", () => {
  test("fewer than ten customers", () => {
    const few = Array.from({ length: 9 }, () => [1000, 1100]);
    const enough = [...few, [1000, 1100]];
    const run = (days: number[][]) =>
      backTest({ purchases: purchasesOf(days), asOfDay: 1700, lost: fixed(60) });
    expect(run(few)).toMatchObject({ enough: false, customers: 9, proposal: null });
    expect(run(enough)).toMatchObject({ enough: true, customers: 10 });
  });

  test("one month of history, and none", () => {
    const many = Array.from({ length: 30 }, () => [1000]);
    const short = backTest({ purchases: purchasesOf(many), asOfDay: 1010, lost: rhythm });
    expect(short).toMatchObject({ enough: false, proposal: null });
    const none = backTest({ purchases: purchasesOf([]), asOfDay: 1010, lost: rhythm });
    expect(none).toMatchObject({ enough: false, customers: 0, proposal: null });
    expect(none.chosen).toMatchObject({ named: 0, cameBack: 0, missed: 0, oneIn: 0, score: -1 });
  });
});

test("silences that began a year before the first check or earlier are not counted, though lost", () => {
  const first = checkDays(1000, 3000, 24).day[0] ?? 0;
  const run = (day: number) =>
    backTest({
      purchases: purchasesOf([[1000], ...Array.from({ length: 12 }, () => [day])]),
      asOfDay: 3000,
      lost: fixed(400),
    });
  const old = run(first - 365);
  expect(old).toMatchObject({ customers: 0, enough: false });
  expect(old.chosen).toMatchObject({ named: 0, missed: 0 });
  expect([old.chosen.lost[0], old.chosen.lost.at(-1)]).toEqual([1, 13]);
  const fresh = run(first - 364);
  expect(fresh).toMatchObject({ customers: 12, enough: true });
  expect(fresh.chosen).toMatchObject({ named: 12, cameBack: 0, oneIn: 0 });
});

test("proposes what would have been clearly better, and only then", () => {
  // Everybody buys every 50 days; half of them leave after day 1650. 365 days name nobody in time; 60 days, and the longest
  // pause of 50, all who left and nobody else; 45 also some who are only between two purchases.
  const days = Array.from({ length: 40 }, (_, c) =>
    Array.from({ length: c < 20 ? 14 : 20 }, (_, i) => 1000 + (c % 20) + 50 * i)
  );
  const run = (lost: LostSettings) =>
    backTest({ purchases: purchasesOf(days), asOfDay: 2000, lost });
  expect(run(fixed(365)).proposal).toMatchObject({ rule: "rhythm", factor: 1 });
  expect(run(fixed(60)).proposal).toBeNull();
  expect(run(rhythm).proposal).toBeNull();
});

describe("the slow way", () => {
  test.each([
    ["northwind", northwind],
    ["cdnow", cdnow],
    ["online_retail", onlineRetail],
  ] as const)("%s (of the large ones every eighth customer)", (_name, load) => {
    const { sales, settings } = load();
    const asOfDay = dayOfIso(settings.asOf);
    const { offsets, day } = findPurchases(sales, asOfDay, false);
    const days = sales.customers
      .map((_, c) => [...day.slice(offsets[c], offsets[c + 1])])
      .filter((_, c) => sales.customers.length < 1000 || c % 8 === 0);
    const found = compareWithOracle(days, asOfDay);
    expect(found.enough).toBe(true);
    expect(found.chosen.named).toBeGreaterThan(10);
  });

  test("random sales, several purchases on one day among them", () => {
    const own = fc.array(fc.integer({ min: 1000, max: 1400 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(own, { minLength: 1, maxLength: 14 }), (days) => {
        compareWithOracle(
          days.map((list) => [...list].sort((a, b) => a - b)),
          1400
        );
      }),
      { numRuns: 100 }
    );
  });
});

describe("the curve of factors", () => {
  /** Authority: the replay of each factor by itself, which the slow way above confirms. */
  const expectReplayed = (purchases: Purchases, asOfDay: number): BackTest["curve"] => {
    const { curve, factors } = backTest({ purchases, asOfDay, lost: rhythm });
    const replayOf = (factor: number) => {
      const { chosen } = backTest({ purchases, asOfDay, lost: { ...rhythm, factor } });
      return { factor, named: chosen.named, cameBack: chosen.cameBack };
    };
    expect(curve).toEqual(curve.map(({ factor }) => replayOf(factor)));
    for (const { factor, named, cameBack } of factors)
      expect(curve).toContainEqual({ factor, named, cameBack });
    return curve;
  };

  test("worked case: each silence up to its own factor", () => {
    // All pause for 30 days four times, until 30 April. Judged to 31 August. Eight stay away: 123 days are 4.1 pauses. Four are back on
    // 15 July: 30 June was day 61, more than twice their pause and less than 2.1 times; then 47 days of silence, after one of 76.
    const until = ["2024-01-01", "2024-01-31", "2024-03-01", "2024-03-31", "2024-04-30"].map(
      dayOfIso
    );
    const days = Array.from({ length: 12 }, (_, c) =>
      c < 8 ? until : [...until, dayOfIso("2024-07-15")]
    );
    const { curve } = backTest({
      purchases: purchasesOf(days),
      asOfDay: dayOfIso("2024-12-31"),
      lost: rhythm,
    });
    const twelve = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2];
    const eight = [2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3];
    expect(curve).toEqual([
      ...twelve.map((factor) => ({ factor, named: 12, cameBack: 4 })),
      ...eight.map((factor) => ({ factor, named: 8, cameBack: 0 })),
    ]);
  });

  test.each([
    ["northwind", northwind],
    ["cdnow", cdnow],
  ] as const)("%s: equal to the replay of each factor", (_name, load) => {
    const { sales, settings } = load();
    const asOfDay = dayOfIso(settings.asOf);
    const curve = expectReplayed(findPurchases(sales, asOfDay, false), asOfDay);
    expect(curve[0]!.named).toBeGreaterThan(curve.at(-1)!.named);
    expect(curve.at(-1)!.named).toBeGreaterThan(0);
  });

  test("random sales, also of lists that know months only; it does not depend on the criterion in use", () => {
    fc.assert(
      fc.property(salesArbitrary, fc.constantFrom("day", "month"), (lines, grain) => {
        const purchases = { ...findPurchases(salesOf(lines), 1400, false), grain } as const;
        const curve = expectReplayed(purchases, 1400);
        expect(backTest({ purchases, asOfDay: 1400, lost: fixed(400) }).curve).toEqual(curve);
      }),
      { numRuns: 60 }
    );
  });
});

describe("never sees the future", () => {
  const rules = ["rhythm", "days", "meanGap", "shrunk", "quantile"] as const;
  const settingsFor = (rule: (typeof rules)[number]): LostSettings => ({
    ...rhythm,
    rule,
    days: 40,
  });
  const before = (lines: readonly Line[], today: number): Line[] =>
    lines.filter((line) => line.day <= today);

  test("the sales after a day do not change who is named on it, and an analysis of that day names the same", () => {
    fc.assert(
      fc.property(
        salesArbitrary,
        fc.integer({ min: 1001, max: 1399 }),
        fc.constantFrom(...rules),
        (lines, today, rule) => {
          const sales = salesOf(lines);
          const names = (list: Int32Array, of = sales): string[] =>
            [...list].map((c) => of.customers[c] ?? "").sort();
          const settings = settingsFor(rule);
          const seen = names(lostOn(findPurchases(sales, 1400, false), settings, today));
          const past = salesOf(before(lines, today));
          expect(names(lostOn(findPurchases(past, 1400, false), settings, today), past)).toEqual(
            seen
          );
          const analysis = analyse(
            sales,
            readSettings({ lost: settings, asOf: isoOfDay(today) })
          ).customers;
          const lost = analysis.status.reduce<number[]>(
            (list, code, c) => (STATUSES[code] === "lost" ? [...list, c] : list),
            []
          );
          expect(names(Int32Array.from(lost))).toEqual(seen);
        }
      ),
      { numRuns: 150 }
    );
  });

  test("the back-test counts as lost on each check exactly those", () => {
    fc.assert(
      fc.property(salesArbitrary, fc.constantFrom(...rules), (lines, rule) => {
        const purchases = findPurchases(salesOf(lines), 1400, false);
        const settings = settingsFor(rule);
        const { checks, chosen } = backTest({ purchases, asOfDay: 1400, lost: settings });
        expect([...chosen.lost]).toEqual(
          [...checks.day].map((today) => lostOn(purchases, settings, today).length)
        );
      }),
      { numRuns: 60 }
    );
  });

  test("no number is NaN or infinite", () => {
    fc.assert(
      fc.property(salesArbitrary, (lines) => {
        const purchases = findPurchases(salesOf(lines), 1400, false);
        const { chosen, factors, fixed } = backTest({ purchases, asOfDay: 1400, lost: rhythm });
        const isFinite = (value: unknown) => typeof value !== "number" || Number.isFinite(value);
        for (const replay of [chosen, ...factors, ...fixed])
          for (const value of Object.values(replay))
            expect(typeof value === "object" ? [...value].every(isFinite) : isFinite(value)).toBe(
              true
            );
      }),
      { numRuns: 40 }
    );
  });
});
