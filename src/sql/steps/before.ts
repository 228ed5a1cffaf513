import { YEAR } from "../../engine/review/why/changeWindows";
import { SUM, type Plan, type Step } from "../step";
import { classStepsBefore } from "./classes";
import { periodSteps } from "./periods";
import { buyingSteps } from "./purchases";

/** The window: the last 365 days, or half of a shorter list. As src/engine/review/why/changeWindows.ts. */
const HALF = `LEAST(${YEAR}, FLOOR((as_of - from_day + 1) / 2.0))`;

const window: Step = {
  name: "kc_before_window",
  why: `The end of the window before: ${YEAR} days back, or half of a shorter list. What follows up to kc_before_segments are the same steps once more, as they would have been on that day.`,
  select: `SELECT first_day, CAST(as_of - half AS INTEGER) AS as_of, CAST(LEAST(from_day, as_of - half) AS INTEGER) AS from_day, from_given
FROM (
  SELECT kc_window.*, ${HALF} AS half FROM kc_window
) AS halved`,
};

const before: Step = {
  name: "kc_before",
  why: "How each customer stood on that day, and what they brought in the window that ends today and in the one of equal length before it.",
  select: `WITH sums AS (
  SELECT customer,
    CAST(SUM(CASE WHEN day > then_day THEN value ELSE 0 END) AS ${SUM}) AS window_value,
    CAST(SUM(CASE WHEN day <= then_day AND day > 2 * then_day - now_day THEN value ELSE 0 END) AS ${SUM}) AS window_before
  FROM kc_customer_days
  CROSS JOIN (
    SELECT kc_window.as_of AS now_day, kc_before_window.as_of AS then_day
    FROM kc_window
    CROSS JOIN kc_before_window
  ) AS days
  WHERE day <= now_day
  GROUP BY customer
)
SELECT sums.customer, window_value, window_before,
  COALESCE(abc, '-') AS before_abc,
  COALESCE(xyz, '-') AS before_xyz,
  COALESCE(status, '') AS before_status,
  COALESCE(value, 0) AS before_value,
  COALESCE(share, 0) AS before_share,
  COALESCE(place, 0) AS before_place
FROM sums
LEFT JOIN kc_before_segments ON kc_before_segments.customer = sums.customer`,
};

/** Customers as they stood at the end of the window before; none where that is not asked for. */
export function beforeSteps(plan: Plan): readonly Step[] {
  if (!plan.isBefore) return [];
  const again = [...buyingSteps(plan), ...periodSteps(plan), ...classStepsBefore(plan)];
  return [window, ...again.map(asBefore), before];
}

/** The same step of tables of that day; the lines and the days are those of all. */
function asBefore({ name, select }: Step): Step {
  const renamed = (text: string): string =>
    text.replace(/\bkc_(?!lines\b|customer_days\b)/gu, "kc_before_");
  return {
    name: renamed(name),
    why: `As ${name}, on the last day of the window before.`,
    select: renamed(select),
  };
}
