/** The rules of the lost criterion one by one, by hand: docs/method.md#lost. The own rhythm and fixed days: test/engine/worked.test.ts. */
import { analyse } from "../../../src/engine/analyse";
import { STATUSES } from "../../../src/engine/codes";
import { isoOfDay } from "../../../src/engine/calendar/isoDay";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf, type Line } from "../fixtures";

const FIRST = 44_000;
const buying = (customer: string, ...gaps: readonly number[]): Line[] => {
  let day = FIRST;
  return [0, ...gaps].map((gap) => ({ customer, day: (day += gap), amount: 5 }));
};
const lastDay = (lines: readonly Line[]): number => Math.max(...lines.map(({ day }) => day));

/** The first customer's limit, and their status after so many days without a purchase. */
function judged(
  lines: readonly Line[],
  lost: object,
  silence: number
): { limit: number; status: string } {
  const own = lines.filter(({ customer }) => customer === "x");
  const settings = readSettings({
    value: "revenue",
    asOf: isoOfDay(lastDay(own) + silence),
    period: "week",
    lost,
  });
  const { customers } = analyse(salesOf(lines), settings);
  return { limit: customers.lostAfterDays[0]!, status: STATUSES[customers.status[0] as 0] };
}

test("k mean gaps, from two gaps on; a day more is lost", () => {
  const two = buying("x", 20, 40);
  const rule = { rule: "meanGap", k: 2 };
  expect(judged(two, rule, 60)).toEqual({ limit: 60, status: "atRisk" });
  expect(judged(two, rule, 61)).toEqual({ limit: 60, status: "lost" });
  // One gap: the 90 % quantile of all gaps, 10, 20, 30, 40, 100: 76 (worked.test.ts).
  const one = [...buying("x", 30), ...buying("b", 10, 20), ...buying("c", 40), ...buying("d", 100)];
  expect(judged(one, rule, 76)).toMatchObject({ limit: 76, status: "atRisk" });
  expect(judged(one, rule, 77)).toMatchObject({ status: "lost" });
});

test("k mean gaps of less than 30 days: not before 30 days are over", () => {
  expect(judged(buying("x", 5, 5, 5), { rule: "meanGap", k: 3 }, 30)).toMatchObject({
    limit: 30,
    status: "regular",
  });
  expect(judged(buying("x", 5, 5, 5), { rule: "meanGap", k: 3 }, 31)).toMatchObject({
    status: "lost",
  });
});

test("shrunk: (own sum + w x mean of all) / (own number + w), times k", () => {
  // All gaps: 40, 40 and 10, 20, 40: mean 30. Own: (80 + 2 x 30) / (2 + 2) = 35; k = 2: 70.
  const lines = [...buying("x", 40, 40), ...buying("b", 10, 20, 40)];
  const rule = { rule: "shrunk", k: 2, weight: 2 };
  expect(judged(lines, rule, 70)).toEqual({ limit: 70, status: "atRisk" });
  expect(judged(lines, rule, 71)).toEqual({ limit: 70, status: "lost" });
  // Without a gap of one's own the mean of all remains: 2 x (10 + 20 + 40) / 3.
  expect(judged([...buying("x"), ...lines.slice(3)], rule, 100).limit).toBeCloseTo(140 / 3, 12);
});

test("own quantile, from four gaps on", () => {
  // 40, 50, 60, 100: type 7, .9 x 3 = 2.7: 60 + .7 x 40 = 88.
  const rule = { rule: "quantile", quantile: 0.9 };
  expect(judged(buying("x", 100, 40, 60, 50), rule, 88)).toEqual({ limit: 88, status: "regular" });
  expect(judged(buying("x", 100, 40, 60, 50), rule, 89)).toEqual({ limit: 88, status: "lost" });
  // Three gaps: those of all, here 40, 60, 100: 60 + .8 x 40 = 92.
  expect(judged(buying("x", 100, 40, 60), rule, 92).limit).toBe(92);
});
