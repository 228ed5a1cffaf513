import { LOST_QUANTILE } from "../../engine/churn/lost/limits";
import { SUM, type Plan, type Step } from "../step";

/** Weeks that the longest age of a new customer can have: six months. */
const MOST_WEEKS = 27;

/** New customers who have begun like the best. As src/engine/segments/keyAccounts/prospects.ts. */
export function keyAccountSteps(plan: Plan): readonly Step[] {
  return [young(plan), begun, best];
}

function firstOfMonth({ dialect }: Plan, month: string): string {
  return dialect.dayOf(
    `make_date(CAST(FLOOR((${month}) / 12.0) AS INTEGER), CAST(MOD(${month}, 12) + 1 AS INTEGER), 1)`
  );
}

function young(plan: Plan): Step {
  const at = (month: string): string => firstOfMonth(plan, month);
  return {
    name: "kc_young",
    why: `Customers, how many whole weeks old they are, and who is new: first purchase in the last six calendar months, and later than the list is old by ${100 * LOST_QUANTILE} % of all gaps, or it would not be known to be a first one.`,
    select: `WITH since AS (
  SELECT as_of, GREATEST(
    first_day + GREATEST(0, COALESCE(lost_gap, 0)),
    LEAST(${at("month - 6")} + as_of - ${at("month")}, ${at("month - 5")} - 1)) AS new_since
  FROM kc_window
  CROSS JOIN kc_population
  JOIN kc_calendar ON kc_calendar.day = as_of
)
SELECT customer, first_purchase, CAST(FLOOR((as_of - first_purchase + 1) / 7.0) AS INTEGER) AS weeks,
  CASE WHEN first_purchase >= new_since THEN 1 ELSE 0 END AS is_new
FROM kc_customers
CROSS JOIN since`,
  };
}

const begun: Step = {
  name: "kc_begun",
  why: "What everybody, old and new, had brought at the ages at which somebody is new now.",
  select: `WITH ages AS (
  SELECT DISTINCT weeks FROM kc_young WHERE is_new = 1 AND weeks > 0
), by_week AS (
  SELECT kc_lines.customer, CAST(FLOOR((day - first_purchase) / 7.0) AS INTEGER) AS week, SUM(amount) AS amount
  FROM kc_lines
  JOIN kc_young ON kc_young.customer = kc_lines.customer
  CROSS JOIN kc_window
  WHERE day <= as_of AND day >= first_purchase AND day < first_purchase + ${7 * MOST_WEEKS}
  GROUP BY kc_lines.customer, CAST(FLOOR((day - first_purchase) / 7.0) AS INTEGER)
)
SELECT kc_young.customer, ages.weeks, CAST(COALESCE(SUM(amount), 0) AS ${SUM}) AS amount
FROM kc_young
JOIN ages ON ages.weeks <= kc_young.weeks
LEFT JOIN by_week ON by_week.customer = kc_young.customer AND by_week.week < ages.weeks
GROUP BY kc_young.customer, ages.weeks`,
};

const best: Step = {
  name: "kc_prospects",
  why: "New customers in the top quarter of all at their age, of whom there must be four.",
  select: `WITH running AS (
  SELECT weeks, amount,
    SUM(COUNT(*)) OVER (PARTITION BY weeks ORDER BY amount) AS upto,
    SUM(COUNT(*)) OVER (PARTITION BY weeks) AS total
  FROM kc_begun
  GROUP BY weeks, amount
), neighbours AS (
  SELECT weeks, MIN(total) AS total,
    MIN(CASE WHEN upto > FLOOR((total - 1) * 0.75) THEN amount END) AS low,
    MIN(CASE WHEN upto > FLOOR((total - 1) * 0.75) + 1 THEN amount END) AS high
  FROM running
  GROUP BY weeks
), limits AS (
  SELECT weeks, low + CAST((total - 1) * 0.75 - FLOOR((total - 1) * 0.75) AS DECIMAL(3, 2)) * (COALESCE(high, low) - low) AS least
  FROM neighbours
  WHERE total >= 4
)
SELECT kc_young.customer
FROM kc_young
JOIN limits ON limits.weeks = kc_young.weeks
JOIN kc_begun ON kc_begun.customer = kc_young.customer AND kc_begun.weeks = kc_young.weeks
WHERE is_new = 1 AND amount > 0 AND amount >= least`,
};
