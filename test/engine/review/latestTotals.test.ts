/** The trend: what each customer brought in the latest complete periods, against a list worked out by hand. */
import { classify } from "../../../src/engine/classify";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { prepare } from "../../../src/engine/prepare";
import { latestTotals } from "../../../src/engine/review/trend/latestTotals";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf, type Line } from "../fixtures";

/** 10 every other day from 1 May 2025 on: 16 days in May (1, 3 ... 31), 14 in June (2, 4 ... 28). */
const LINES = Array.from({ length: 30 }, (_, i): Line => ({
  customer: "Alpha",
  day: dayOfIso("2025-05-01") + 2 * i,
  amount: 10,
}));

function trendOf(lines: readonly Line[], asOf: string) {
  const settings = readSettings({ asOf, period: "month" });
  const prepared = prepare(salesOf(lines), settings);
  const trend = latestTotals(prepared, classify(prepared, settings))!;
  return { months: Array.from(trend.starts, isoOfDay), totals: [...trend.totals] };
}

test("a month that is over but for a day counts up to the day looked from: later sales are never used", () => {
  const later = { customer: "Alpha", day: dayOfIso("2025-06-30"), amount: 1000 };
  expect(trendOf([...LINES, later], "2025-06-29")).toEqual({
    months: ["2025-05-01", "2025-06-01", "2025-07-01"],
    totals: [160, 140],
  });
});

test("a month that is not over is left out", () => {
  expect(trendOf(LINES, "2025-06-15").totals).toEqual([160]);
});
