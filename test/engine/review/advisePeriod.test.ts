/** Worked case by hand; agreement on the proposed period with period_choice.json (test/data/PROVENANCE.md). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import { choosePeriod } from "../../../src/engine/periods/choosePeriod";
import { advisePeriod } from "../../../src/engine/review/advisePeriod";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { type PeriodLength } from "../../../src/engine/calendar/period";
import { cdnow, northwind, onlineRetail } from "../fixtures";

test("who has which letter, and whose letter hangs on the period", () => {
  const letters: { readonly [period in PeriodLength]: readonly number[] } = {
    week: [3, 3, 0, 0, 1],
    month: [2, 3, 2, 0, 1],
    quarter: [1, 3, 2, 0, 1],
    "half-year": [0, 0, 0, 0, 0],
  };
  const advice = advisePeriod("month", "quarter", (period) => Uint8Array.from(letters[period]));
  expect(advice.proposed).toBe("month");
  expect([...advice.undecided]).toEqual([0]);
  expect(
    advice.periods.map(({ period, counts, changed }) => [period, [...counts], [...changed]])
  ).toEqual([
    ["week", [2, 1, 0, 2], [0, 2]],
    ["month", [1, 1, 2, 1], [0]],
    ["quarter", [1, 2, 1, 1], []],
    ["half-year", [5, 0, 0, 0], [0, 1, 2, 4]],
  ]);
});

test("periods that the list is too coarse for are not asked for", () => {
  const asked: PeriodLength[] = [];
  const lettersOf = (period: PeriodLength): Uint8Array => {
    asked.push(period);
    return Uint8Array.of(1);
  };
  advisePeriod("quarter", "month", lettersOf, ["quarter", "half-year"]);
  expect(asked).toEqual(["month", "quarter", "half-year"]);
});

test.each([
  ["cdnow_sample", cdnow],
  ["online_retail", onlineRetail],
  ["northwind", northwind],
] as const)("%s: the proposal, and letters that really change", (name, load) => {
  const file = path.join(__dirname, "..", "..", "data", "period_choice.json");
  const expected = JSON.parse(readFileSync(file, "utf8"))[name];
  const { sales, settings } = load();
  const base = readSettings({ from: settings.from, asOf: settings.asOf, value: "revenue" });
  const prepared = prepare(sales, base);
  const choice = choosePeriod(prepared.rhythm, "day", "auto");
  expect(choice.period).toBe(expected.suggested_period);
  expect(choice.medianGapDays).toBeCloseTo(expected.median_own_mean_gap_days, 6);
  const lettersOf = (period: PeriodLength): Uint8Array =>
    classify(prepared, { ...base, period }).customers.xyz;
  const advice = advisePeriod("quarter", "quarter", lettersOf, ["month", "quarter"]);
  const [month, quarter] = [lettersOf("month"), lettersOf("quarter")];
  expect(advice.periods[0]?.changed).toHaveLength(
    month.filter((letter, c) => letter !== quarter[c]).length
  );
  expect(advice.undecided).toHaveLength(
    month.filter((letter, c) => letter !== 0 && quarter[c] !== 0 && letter !== quarter[c]).length
  );
});
