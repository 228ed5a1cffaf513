import { LOST_QUANTILE } from "../../engine/churn/lost/limits";
import { SUM, type Plan, type Step } from "../step";

/** New customers who have begun like the best. As src/engine/segments/keyAccounts/prospects.ts. */
export function keyAccountSteps(plan: Plan): readonly Step[] {
  return [young(plan), begun(plan), best];
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

function begun({ dialect: { double } }: Plan): Step {
  return {
    name: "kc_begun",
    why: "What everybody, old and new, had brought in all after each week of their first ones, and at which ages that held: a row where it changed, not one for each age. Sizes are steps of a 32nd of the natural logarithm.",
    select: `WITH by_week AS (
  SELECT kc_young.customer, is_new, weeks, CAST(FLOOR((day - first_purchase) / 7.0) AS INTEGER) AS week, SUM(amount) AS amount
  FROM kc_customer_days
  JOIN kc_young ON kc_young.customer = kc_customer_days.customer
  CROSS JOIN (SELECT MAX(weeks) AS oldest FROM kc_young WHERE is_new = 1) AS new_ones
  WHERE day >= first_purchase AND day < first_purchase + 7 * LEAST(weeks, COALESCE(oldest, 0))
  GROUP BY kc_young.customer, is_new, weeks, CAST(FLOOR((day - first_purchase) / 7.0) AS INTEGER)
), running AS (
  SELECT by_week.*,
    CAST(SUM(amount) OVER (PARTITION BY customer ORDER BY week) AS ${SUM}) AS so_far,
    LEAD(week) OVER (PARTITION BY customer ORDER BY week) AS next_week
  FROM by_week
)
SELECT customer, is_new, weeks, week + 1 AS from_age, COALESCE(next_week, weeks) AS upto_age, so_far AS amount,
  CASE WHEN so_far > 0 THEN CAST(FLOOR(32 * LN(CAST(so_far AS ${double}))) AS INTEGER) ELSE -1000 END AS size
FROM running`,
  };
}

/** The place of the quantile, from 0. */
const PLACE = "FLOOR((total - 1) * 0.75)";

/** A hint of Spark's, for others a comment: else it would send all customers round by a few sizes or ages, most of them to one task. */
const few = (table: string): string => `/*+ BROADCAST(${table}) */`;

const best: Step = {
  name: "kc_prospects",
  why: "New customers in the top quarter of all at their age, of whom there must be four. Sizes are counted first: only the one in which the quarter begins is looked at amount by amount.",
  select: `WITH ages AS (
  SELECT DISTINCT weeks AS age FROM kc_young WHERE is_new = 1 AND weeks > 0
), sizes AS (
  SELECT age, size, SUM(times) AS times
  FROM (SELECT from_age, upto_age, size, COUNT(*) AS times FROM kc_begun GROUP BY from_age, upto_age, size) AS counted
  JOIN ages ON age >= from_age AND age <= upto_age
  GROUP BY age, size
), running_sizes AS (
  SELECT age, size, times,
    SUM(times) OVER (PARTITION BY age ORDER BY size) AS upto,
    SUM(times) OVER (PARTITION BY age) AS total
  FROM sizes
), around AS (
  SELECT age, size, total, upto - times AS before
  FROM running_sizes
  WHERE total >= 4 AND upto > ${PLACE} AND upto - times <= ${PLACE} + 1
), running AS (
  SELECT ${few("around")} age, total, amount,
    before + SUM(COUNT(*)) OVER (PARTITION BY age, around.size ORDER BY amount) AS upto
  FROM around
  JOIN kc_begun ON kc_begun.size = around.size AND age >= from_age AND age <= upto_age
  GROUP BY age, around.size, total, before, amount
), neighbours AS (
  SELECT age, MIN(total) AS total,
    MIN(CASE WHEN upto > ${PLACE} THEN amount END) AS low,
    MIN(CASE WHEN upto > ${PLACE} + 1 THEN amount END) AS high
  FROM running
  GROUP BY age
), limits AS (
  SELECT age, low + CAST((total - 1) * 0.75 - ${PLACE} AS DECIMAL(3, 2)) * (COALESCE(high, low) - low) AS least
  FROM neighbours
)
SELECT ${few("limits")} customer
FROM kc_begun
JOIN limits ON age = weeks
WHERE is_new = 1 AND upto_age = weeks AND amount > 0 AND amount >= least`,
};
