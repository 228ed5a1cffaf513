/** Worked cases by hand; agreement on the rhythm with period_choice.json (test/data/PROVENANCE.md); letters of near periods against whole analyses. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "../../../src/engine/analyse";
import { isoOfDay } from "../../../src/engine/calendar/isoDay";
import { prepare } from "../../../src/engine/prepare";
import { choosePeriod } from "../../../src/engine/periods/choosePeriod";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { cdnow, northwind, onlineRetail, salesOf, type Line } from "../fixtures";

/** 2023-01-01, a Sunday. */
const FIRST = 44_927;
const every = (gap: number, until: number): Line[] =>
  Array.from({ length: Math.floor(until / gap) + 1 }, (_, i) => ({
    customer: "a",
    day: FIRST + i * gap,
    amount: 1,
  }));
const chosen = (lines: readonly Line[], more: object = {}) => {
  const { period, periodChosenBy, periodCount, tooLong } = analyse(
    salesOf(lines),
    readSettings(more)
  );
  return { period, periodChosenBy, periodCount, tooLong };
};

describe("shortened until the list has six complete periods", () => {
  test("buyers of every 60 days, a year: four quarters are too few, twelve months are not", () => {
    // Days 0, 60 ... 360 of 2023, and somebody buys every week.
    const lines = [
      ...every(60, 364),
      ...every(60, 364).map((line) => ({ ...line, customer: "b" })),
      ...Array.from({ length: 53 }, (_, week) => ({
        customer: `once ${week}`,
        day: FIRST + 7 * week,
        amount: 1,
      })),
    ];
    const tooLong = { period: "quarter", count: 4, needed: 6 };
    expect(chosen(lines)).toEqual({
      period: "month",
      periodChosenBy: "shortened",
      periodCount: 12,
      tooLong,
    });
    expect(chosen(lines, { period: "quarter" })).toMatchObject({
      periodChosenBy: "user",
      periodCount: 4,
    });
    // A quarter of a year: three months, thirteen weeks.
    const spring = lines.filter(({ day }) => day < FIRST + 91);
    expect(chosen(spring)).toMatchObject({ period: "week", periodChosenBy: "shortened" });
  });

  test("where no period is left that the list has six of, the rhythm decides", () => {
    expect(chosen(every(10, 30))).toEqual({
      period: "month",
      periodChosenBy: "auto",
      periodCount: 1,
      tooLong: undefined,
    });
  });

  test("never finer than the list", () => {
    const table = { ...salesOf(every(60, 300)), grain: "quarter" as const };
    expect(analyse(table, readSettings({}))).toMatchObject({ period: "quarter" });
  });
});

/** A company that sells on these weekdays (0 = Sunday), from January 2023 to a day. */
function sellingOn(weekdays: readonly number[], until: number): Line[] {
  return Array.from({ length: until - FIRST + 1 }, (_, i) => ({
    customer: "a",
    day: FIRST + i,
    amount: 1,
  })).filter(({ day }) => weekdays.includes((day - FIRST) % 7));
}
const lastComplete = (lines: readonly Line[], period: string): string =>
  isoOfDay(analyse(salesOf(lines), readSettings({ period })).lastCompleteDay);

describe("a period is finished when no more days are missing than the company's usual pause", () => {
  const WORKDAYS = [1, 2, 3, 4, 5];
  const DAILY = [0, 1, 2, 3, 4, 5, 6];

  test("Monday to Friday, the list ends on Friday 29 September: the month is finished", () => {
    // A gap in five is of 3 days (Friday to Monday): so many may be missing.
    const friday = FIRST + 271;
    expect(isoOfDay(friday)).toBe("2023-09-29");
    expect(lastComplete(sellingOn(WORKDAYS, friday), "month")).toBe("2023-09-30");
    expect(lastComplete(sellingOn(WORKDAYS, friday), "quarter")).toBe("2023-09-30");
    // Tuesday 26 September: four days are missing.
    expect(lastComplete(sellingOn(WORKDAYS, friday - 3), "month")).toBe("2023-08-31");
    // A week is never guessed: a tenth of it is less than a day.
    expect(lastComplete(sellingOn(WORKDAYS, friday), "week")).toBe("2023-09-24");
  });

  test("every day, the list ends on 30 December: one day may be missing, two not", () => {
    const last = FIRST + 363;
    expect(isoOfDay(last)).toBe("2023-12-30");
    for (const period of ["month", "quarter", "half-year"]) {
      expect(lastComplete(sellingOn(DAILY, last), period)).toBe("2023-12-31");
      expect(lastComplete(sellingOn(DAILY, last - 1), period)).not.toBe("2023-12-31");
    }
  });

  test("once a week: three days of a month, seven of a quarter", () => {
    const sundays = (until: number) => sellingOn([0], until);
    // Sundays of 2023: 27 August (four days missing), 24 September (six).
    expect(lastComplete(sundays(FIRST + 238), "month")).toBe("2023-07-31");
    expect(lastComplete(sundays(FIRST + 266), "quarter")).toBe("2023-09-30");
  });

  test("a sale after the day looked from is not counted into the finished period", () => {
    const lines = sellingOn(DAILY, FIRST + 363);
    const late = { customer: "a", day: FIRST + 364, amount: 1e6 };
    const settings = { asOf: "2023-12-30", period: "month", xyz: { method: "cv" } };
    const variation = (list: readonly Line[]) =>
      analyse(salesOf(list), readSettings(settings)).customers.variation[0];
    expect(variation([...lines, late])).toBe(variation(lines));
  });
});

describe.each([
  ["cdnow_sample", cdnow],
  ["online_retail", onlineRetail],
  ["northwind", northwind],
] as const)("%s", (name, load) => {
  const { sales } = load();

  test("the rhythm, and the period that it proposes", () => {
    const file = path.join(__dirname, "..", "..", "data", "period_choice.json");
    const expected = JSON.parse(readFileSync(file, "utf8"))[name];
    const { settings } = load();
    const base = readSettings({ from: settings.from, asOf: settings.asOf, value: "revenue" });
    const choice = choosePeriod(prepare(sales, base).rhythm, "day", "auto", () => 6);
    expect(choice.period).toBe(expected.suggested_period);
    expect(choice.medianGapDays).toBeCloseTo(expected.median_own_mean_gap_days, 6);
  });

  test("near periods change as many letters as whole analyses do", () => {
    const { nearPeriods, customers } = analyse(sales, readSettings({}));
    expect(nearPeriods).toHaveLength(2);
    for (const { period, count, changed, hasLetters } of nearPeriods) {
      const other = analyse(sales, readSettings({ period }));
      expect(other.periodCount).toBe(count);
      expect(other.customers.xyz.some((letter) => letter > 0)).toBe(hasLetters);
      expect(other.customers.xyz.filter((letter, c) => letter !== customers.xyz[c])).toHaveLength(
        changed
      );
    }
  });
});
