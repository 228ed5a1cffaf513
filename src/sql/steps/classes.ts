import {
  LOST_QUANTILE,
  MIN_SILENCE,
  OWN_GAPS,
  RISK_QUANTILE,
} from "../../engine/churn/lost/limits";
import { MOST_PERIODS } from "../../engine/review/trend/latestTotals";
import { SAME_SHARE } from "../../engine/stats/tolerances";
import { keyAccountSteps } from "./keyAccounts";
import { nextOrders } from "./nextOrders";
import { LATEST, segments, segmentsBefore } from "./segments";
import { DAYS, quantiles, SUM, type Plan, type Step } from "../step";

/** Limits of silence, then everything that is said of a customer. */
export function classSteps(plan: Plan): readonly Step[] {
  return [
    ...standing(plan),
    lastYear,
    latest(),
    ...(plan.by === undefined ? [] : [dominant(plan, plan.by)]),
    ...keyAccountSteps(plan),
    nextOrders(plan),
    segments(plan),
  ];
}

/** Letters and status alone. */
export function classStepsBefore(plan: Plan): readonly Step[] {
  return [...standing(plan), segmentsBefore(plan)];
}

/** What a class and a status rest on. */
function standing(plan: Plan): readonly Step[] {
  return [
    population,
    silences(plan),
    customers(plan),
    values,
    places(plan),
    bought,
    ...(plan.settings.xyz.method === "cv" ? [variation(plan)] : []),
  ];
}

const population: Step = {
  name: "kc_population",
  why: "The gaps of all customers together: what those are measured by who have hardly any of their own.",
  select: quantiles(
    "SELECT gap AS value, COUNT(*) AS times FROM kc_days WHERE gap IS NOT NULL GROUP BY gap",
    { lost_gap: LOST_QUANTILE, risk_gap: RISK_QUANTILE }
  ),
};

function silences({ settings: { lost } }: Plan): Step {
  const limit =
    lost.rule === "days"
      ? `CAST(${lost.days} AS ${DAYS})`
      : `CASE WHEN lost_gap IS NOT NULL THEN CAST(GREATEST(
      CASE WHEN gaps_so_far < ${OWN_GAPS} THEN GREATEST(${MIN_SILENCE}, lost_gap) ELSE ${MIN_SILENCE} END,
      CAST(${lost.factor} AS DECIMAL(9, 6)) * longest_so_far) AS ${DAYS}) END`;
  const words =
    lost.rule === "days"
      ? `of more than ${lost.days} days`
      : `longer than ${lost.factor} times the longest gap so far, and than ${MIN_SILENCE} days; with fewer than ${OWN_GAPS} gaps also longer than ${100 * LOST_QUANTILE} % of all gaps`;
  return {
    name: "kc_silences",
    why: `The silence after each buying day. A customer is lost by a silence ${words}: on the day after the limit, unless a purchase came before it.`,
    select: `WITH limited AS (
  SELECT customer, day, purchases, gap, next_day, as_of, ${limit} AS lost_after
  FROM kc_days
  CROSS JOIN kc_population
  CROSS JOIN kc_window
)
SELECT customer, day, purchases, gap, next_day, lost_after,
  CASE WHEN day + FLOOR(lost_after) + 1 <= LEAST(COALESCE(next_day, as_of), as_of)
    THEN CAST(day + FLOOR(lost_after) + 1 AS INTEGER) END AS lost_on
FROM limited`,
  };
}

function customers({ dialect: { double } }: Plan): Step {
  return {
    name: "kc_customers",
    why: "Facts of each customer. A spell begins with the first purchase and with each one that ended a loss; even gaps are those that vary little.",
    select: `WITH judged AS (
  SELECT kc_silences.*,
    LAG(lost_on) OVER (PARTITION BY customer ORDER BY day) AS lost_before
  FROM kc_silences
), spells AS (
  SELECT judged.*,
    MAX(CASE WHEN gap IS NULL OR lost_before IS NOT NULL THEN day END) OVER (PARTITION BY customer) AS spell_start
  FROM judged
)
SELECT customer,
  SUM(purchases) AS purchases,
  MIN(day) AS first_purchase,
  MAX(day) AS last_purchase,
  COUNT(gap) AS gap_count,
  COALESCE(MAX(gap), 0) AS longest_gap,
  CASE WHEN COUNT(gap) > 0 THEN CAST(SUM(gap) AS ${double}) / COUNT(gap) ELSE -1 END AS mean_gap,
  CASE WHEN COUNT(gap) > 1 THEN
    SQRT((CAST(COUNT(gap) AS ${double}) * SUM(CAST(gap AS ${double}) * gap) - CAST(SUM(gap) AS ${double}) * SUM(gap))
      / (CAST(COUNT(gap) AS ${double}) * (COUNT(gap) - 1))) * COUNT(gap) / SUM(gap)
    ELSE -1 END AS gap_variation,
  MIN(CASE WHEN day > spell_start THEN day END) AS second_of_spell,
  MAX(CASE WHEN next_day IS NULL THEN lost_after END) AS lost_after
FROM spells
GROUP BY customer`,
  };
}

const values: Step = {
  name: "kc_values",
  why: "What each customer brought in the window; whoever has a line is in the list, also without a purchase.",
  select: `SELECT customer,
  CAST(COALESCE(SUM(CASE WHEN day >= from_day THEN value END), 0) AS ${SUM}) AS value,
  CAST(COALESCE(SUM(CASE WHEN day >= from_day THEN amount END), 0) AS ${SUM}) AS revenue,
  MAX(CASE WHEN day >= from_day THEN 1 ELSE 0 END) AS in_window
FROM kc_customer_days
CROSS JOIN kc_window
WHERE day <= as_of
GROUP BY customer`,
};

function places({ dialect, settings: { abc } }: Plan): Step {
  const reached = (limit: number): string =>
    `CAST(ahead AS ${dialect.double}) >= ${limit} * CAST(base AS ${dialect.double}) - ${SAME_SHARE} * CAST(base AS ${dialect.double})`;
  return {
    name: "kc_places",
    why: `A, B, C by value: A as long as those ahead bring less than ${100 * abc.a} % of all positive values, B less than ${100 * abc.b} %; equal values share the better class. The running sums go over the distinct values, not over all customers; among equals the name decides.`,
    select: `WITH distinct_values AS (
  SELECT value, COUNT(*) AS times FROM kc_values WHERE value > 0 GROUP BY value
), running AS (
  SELECT value,
    CAST(SUM(value * times) OVER (ORDER BY value DESC) - value * times AS ${SUM}) AS ahead,
    SUM(times) OVER (ORDER BY value DESC) - times AS customers_ahead,
    CAST(SUM(value * times) OVER () AS ${SUM}) AS base
  FROM distinct_values
), among_equals AS (
  SELECT customer, value,
    ROW_NUMBER() OVER (PARTITION BY value ORDER BY ${dialect.byName("customer")}) AS place
  FROM kc_values
  WHERE value > 0
)
SELECT among_equals.customer,
  customers_ahead + place AS place,
  CAST(running.value AS ${dialect.double}) / CAST(base AS ${dialect.double}) AS share,
  CAST(ahead + place * running.value AS ${dialect.double}) / CAST(base AS ${dialect.double}) AS cumulative_share,
  CASE WHEN ${reached(abc.b)} THEN 'C' WHEN ${reached(abc.a)} THEN 'B' ELSE 'A' END AS abc
FROM among_equals
JOIN running ON running.value = among_equals.value`,
  };
}

const NUMBER =
  "CASE WHEN months = 0 THEN week ELSE CAST(FLOOR(month / (months * 1.0)) AS INTEGER) END";

const bought: Step = {
  name: "kc_bought",
  why: "In how many complete periods each customer bought, of how many since the first purchase.",
  select: `WITH numbered AS (
  SELECT kc_purchases.customer, kc_purchases.day, ${NUMBER} AS number, first_number, first_start, next_start
  FROM kc_purchases
  JOIN kc_calendar ON kc_calendar.day = kc_purchases.day
  CROSS JOIN kc_frame
), spanned AS (
  SELECT customer, GREATEST(MIN(number), MIN(first_number)) AS opening_number,
    COUNT(DISTINCT CASE WHEN day >= first_start AND day < next_start THEN number END) AS periods_bought
  FROM numbered
  GROUP BY customer
), possible AS (
  SELECT opening_number, COUNT(number) AS periods_possible
  FROM (SELECT DISTINCT opening_number FROM spanned) AS openings
  LEFT JOIN kc_live ON number >= opening_number
  GROUP BY opening_number
)
SELECT customer, spanned.opening_number, periods_bought, periods_possible
FROM spanned
JOIN possible ON possible.opening_number = spanned.opening_number`,
};

function variation({ dialect: { double }, settings: { xyz } }: Plan): Step {
  const divisor = xyz.deviation === "population" ? "periods_possible" : "(periods_possible - 1)";
  return {
    name: "kc_variation",
    why: `The coefficient of variation (${xyz.deviation}) of the amounts by period, zeros included, from the period of the first purchase on; none where the mean is not positive.`,
    select: `WITH totals AS (
  SELECT customer, ${NUMBER} AS number, CAST(SUM(amount) AS ${double}) AS total
  FROM kc_customer_days
  JOIN kc_calendar ON kc_calendar.day = kc_customer_days.day
  CROSS JOIN kc_frame
  WHERE kc_customer_days.day >= first_start AND kc_customer_days.day < end_day
  GROUP BY customer, ${NUMBER}
), series AS (
  SELECT totals.customer, total, periods_possible,
    SUM(total) OVER (PARTITION BY totals.customer) / periods_possible AS mean,
    MAX(ABS(total)) OVER (PARTITION BY totals.customer) AS largest,
    COUNT(*) OVER (PARTITION BY totals.customer) AS present
  FROM totals
  JOIN kc_live ON kc_live.number = totals.number
  JOIN kc_bought ON kc_bought.customer = totals.customer
  WHERE totals.number >= opening_number
)
SELECT customer,
  SQRT((SUM(POWER((total - mean) / mean, 2)) + MAX(periods_possible - present)) / MAX(${divisor})) AS variation
FROM series
WHERE mean > largest * 1e-12 AND ${divisor} >= 1
GROUP BY customer`,
  };
}

const lastYear: Step = {
  name: "kc_last_year",
  why: "What each brought in the 365 days up to the last purchase: what is gone where they are lost.",
  select: `SELECT kc_customers.customer, CAST(SUM(value) AS ${SUM}) AS last_year
FROM kc_customer_days
JOIN kc_customers ON kc_customers.customer = kc_customer_days.customer
WHERE day <= last_purchase AND day > last_purchase - 365
GROUP BY kc_customers.customer`,
};

function latest(): Step {
  const totals = LATEST.map(
    (name, back) =>
      `CAST(SUM(CASE WHEN number = last_number - ${back} THEN value ELSE 0 END) AS ${SUM}) AS ${name}`
  );
  return {
    name: "kc_latest",
    why: `What each brought in the latest complete period, in the one before it, and so on: ${MOST_PERIODS} periods.`,
    select: `SELECT customer,
  ${totals.join(",\n  ")}
FROM (
  SELECT customer, value, last_number, ${NUMBER} AS number
  FROM kc_customer_days
  JOIN kc_calendar ON kc_calendar.day = kc_customer_days.day
  CROSS JOIN kc_frame
  WHERE kc_customer_days.day < end_day
) AS numbered
WHERE number > last_number - ${MOST_PERIODS}
GROUP BY customer`,
  };
}

function dominant({ dialect }: Plan, by: string): Step {
  return {
    name: "kc_by",
    why: `The ${by} that brings most of each customer's amounts; blank only where there is no other, equal ones by name.`,
    select: `SELECT customer, by_value
FROM (
  SELECT customer, by_value,
    ROW_NUMBER() OVER (PARTITION BY customer ORDER BY CASE WHEN by_value = '' THEN 1 ELSE 0 END, SUM(amount) DESC, ${dialect.byName("by_value")}) AS place
  FROM kc_lines
  CROSS JOIN kc_window
  WHERE day <= as_of
  GROUP BY customer, by_value
) AS sums
WHERE place = 1`,
  };
}
