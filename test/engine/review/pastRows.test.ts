/** Worked by hand on the list of test/cases/salesList: which months are not what an earlier run saw. */
import { periodOfDay } from "../../../src/engine/calendar/period";
import { prepare } from "../../../src/engine/prepare";
import { reviewPastRows, type KeptMonths } from "../../../src/engine/review/reviewPastRows";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { LINES, serial, type Line } from "../../cases/salesList";
import { salesOf } from "../../report/sample";

const preparedOf = (lines: readonly Line[], dated = true) =>
  prepare(salesOf(lines, dated), readSettings({}));
const monthsOf = (lines: readonly Line[]) => reviewPastRows(preparedOf(lines), {}).months;
const month = (iso: string): number => periodOfDay(serial(`${iso}-01`), "month");
const changesOf = (lines: readonly Line[], since: KeptMonths) =>
  reviewPastRows(preparedOf(lines), { since }).since;

const KEPT: KeptMonths = { asOfDay: serial("2025-12-31"), months: monthsOf(LINES) };
const inMarch = ({ day }: Line): boolean => day.startsWith("2025-03");
const isMarchOfDelta = (line: Line): boolean => inMarch(line) && line.customer === "Delta";

test("rows and sums by month", () => {
  expect(KEPT.months).toHaveLength(12);
  // January: Delta 200, Alfa 1,000, Beta 300. February: Delta 200, Alfa 1,000, Gamma 100.
  expect(KEPT.months.slice(0, 2)).toMatchObject([
    { first: month("2025-01"), last: month("2025-01"), rows: 3, sum: 1500 },
    { first: month("2025-02"), rows: 3, sum: 1300 },
  ]);
});

test("another order of the rows, and another spelling, change nothing", () => {
  expect(changesOf([...LINES].reverse(), KEPT)).toEqual([]);
  const spelled = LINES.map((line) => ({ ...line, customer: line.customer.toUpperCase() }));
  expect(changesOf(spelled, KEPT)).toEqual([]);
});

test("a row that is gone, one that was added, one with another customer", () => {
  const march = { first: month("2025-03"), last: month("2025-03") };
  expect(
    changesOf(
      LINES.filter((line) => !isMarchOfDelta(line)),
      KEPT
    )
  ).toEqual([{ ...march, before: { rows: 3, sum: 1500 }, now: { rows: 2, sum: 1300 } }]);
  const added = { customer: "Omega", day: "2024-11-30", amount: 40.5 };
  expect(changesOf([added, ...LINES], KEPT)).toEqual([
    {
      first: month("2024-11"),
      last: month("2024-11"),
      before: { rows: 0, sum: 0 },
      now: { rows: 1, sum: 40.5 },
    },
  ]);
  const moved = LINES.map((line) => (isMarchOfDelta(line) ? { ...line, customer: "Gamma" } : line));
  const same = { rows: 3, sum: 1500 };
  expect(changesOf(moved, KEPT)).toEqual([{ ...march, before: same, now: same }]);
});

test("a run in the middle of a month saw only what was there: what came later is no change, what came before is", () => {
  const until = LINES.filter(({ day }) => day <= "2025-03-09");
  const kept = { asOfDay: serial("2025-03-09"), months: monthsOf(until) };
  expect(changesOf(LINES, kept)).toEqual([]);
  const late = { customer: "Alfa", day: "2025-03-08", amount: 10 };
  expect(changesOf([...LINES, late], kept)).toMatchObject([
    { first: month("2025-03"), before: { rows: 1, sum: 200 }, now: { rows: 2, sum: 210 } },
  ]);
});

test("the month of the as-of day still grows: only a run that is calculated again is held to it", () => {
  const kept = { asOfDay: serial("2025-12-31"), months: monthsOf(LINES.slice(0, -1)) };
  expect(reviewPastRows(preparedOf(LINES), { since: kept, again: kept })).toMatchObject({
    since: [],
    again: [{ first: month("2025-12"), before: { rows: 1 }, now: { rows: 2 } }],
  });
});

test("of a long list the oldest months are kept together", () => {
  const long = Array.from({ length: 125 }, (_, m): Line => ({
    customer: "Alfa",
    day: `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-10`,
    amount: 100,
  }));
  const kept = { asOfDay: serial("2025-05-10"), months: monthsOf(long) };
  expect(kept.months).toHaveLength(121);
  expect(kept.months[0]).toMatchObject({
    first: month("2015-01"),
    last: month("2015-05"),
    rows: 5,
    sum: 500,
  });
  expect(changesOf(long, kept)).toEqual([]);
  expect(changesOf(long.slice(1), kept)).toMatchObject([
    { first: month("2015-01"), last: month("2015-05"), now: { rows: 4, sum: 400 } },
  ]);
});

test("without dates there are no months", () =>
  expect(reviewPastRows(preparedOf(LINES, false), { since: KEPT })).toEqual({
    months: [],
    since: null,
    again: null,
  }));
