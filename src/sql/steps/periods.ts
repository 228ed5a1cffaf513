import { MONTHS } from "../../engine/calendar/period";
import { MIN_PERIODS } from "../../engine/periods/minPeriods";
import { BOUNDS } from "../../engine/settings/bounds";
import { quantiles, type Plan, type Step } from "../step";

/** How long a period is, which of them are complete, and in which of them anybody bought. */
export function periodSteps(plan: Plan): readonly Step[] {
  return [calendar(plan), rhythm(plan), pause, lengths(plan), frame(plan), live];
}

function calendar({ dialect }: Plan): Step {
  const date = dialect.dateOf("day");
  return {
    name: "kc_calendar",
    why: "The week (from Monday) and the month of each day that matters: the only step that takes a date apart.",
    select: `SELECT day, bought,
  CAST(FLOOR((day - 2) / 7.0) AS INTEGER) AS week,
  CAST(EXTRACT(YEAR FROM ${date}) * 12 + EXTRACT(MONTH FROM ${date}) - 1 AS INTEGER) AS month
FROM (
  SELECT day, MAX(bought) AS bought
  FROM (
    SELECT day, 1 AS bought FROM kc_purchases
    UNION ALL SELECT day, 0 FROM kc_customer_days CROSS JOIN kc_window WHERE day <= as_of
    UNION ALL SELECT as_of, 0 FROM kc_window
    UNION ALL SELECT from_day, 0 FROM kc_window
  ) AS named
  GROUP BY day
) AS days`,
  };
}

function rhythm({ dialect }: Plan): Step {
  const at = (rank: string): string =>
    `MIN(CASE WHEN upto >= ${rank}((total + 1) / 2.0) THEN mean_gap END)`;
  return {
    name: "kc_rhythm",
    why: "The rhythm of the buyers: the median, over customers with at least three buying days, of their mean gap; -1 where nobody has one.",
    select: `WITH means AS (
  SELECT CAST(SUM(gap) AS ${dialect.double}) / COUNT(gap) AS mean_gap
  FROM kc_days
  GROUP BY customer
  HAVING COUNT(gap) >= 2
), counted AS (
  SELECT mean_gap, SUM(COUNT(*)) OVER (ORDER BY mean_gap) AS upto, SUM(COUNT(*)) OVER () AS total
  FROM means
  GROUP BY mean_gap
)
SELECT COALESCE((${at("FLOOR")} + ${at("CEIL")}) / 2, -1) AS median_gap
FROM counted`,
  };
}

const pause: Step = {
  name: "kc_pause",
  why: "How many days may be missing at the end of a period that is over all the same: the usual pause between two days with sales, all but one of twenty, 7 at most.",
  select: `WITH sold AS (
  SELECT day - LAG(day) OVER (ORDER BY day) AS gap
  FROM kc_calendar
  WHERE bought = 1
), usual AS (
  ${quantiles("SELECT gap AS value, COUNT(*) AS times FROM sold WHERE gap IS NOT NULL GROUP BY gap", { gap: 0.95 })}
)
SELECT COALESCE(LEAST(7, FLOOR(gap)), 0) AS pause
FROM usual`,
};

/** First day of the period with this number; months = 0 stands for weeks. */
function firstDay({ dialect }: Plan, number: string): string {
  const month = `(${number}) * months`;
  const date = `make_date(CAST(FLOOR(${month} / 12.0) AS INTEGER), CAST(MOD(${month}, 12) + 1 AS INTEGER), 1)`;
  return `CASE WHEN months = 0 THEN (${number}) * 7 + 2 ELSE ${dialect.dayOf(date)} END`;
}

/** Number of the period that holds a day of kc_calendar. */
const numberOf = (day: string): string =>
  `CASE WHEN months = 0 THEN ${day}week ELSE CAST(FLOOR(${day}month / (months * 1.0)) AS INTEGER) END`;

function lengths(plan: Plan): Step {
  const rows = BOUNDS.period.map(
    (period, place) =>
      `SELECT '${period}' AS period, ${place} AS size_order, ${period === "week" ? 0 : MONTHS[period]} AS months`
  );
  const at = (number: string): string => firstDay(plan, number);
  return {
    name: "kc_lengths",
    why: "Weeks, months, quarters and half-years: which are complete, and in how many of these anybody bought. The last one is finished if no more days are missing than the usual pause, and at most a tenth of it; the first does not count where a given first day cuts it.",
    select: `WITH lengths AS (
  ${rows.join("\n  UNION ALL ")}
), numbered AS (
  SELECT period, size_order, months, as_of, from_day, from_given,
    ${numberOf("today.")} AS today_number,
    ${numberOf("opening.")} AS opening_number
  FROM lengths
  CROSS JOIN kc_window
  JOIN kc_calendar AS today ON today.day = as_of
  JOIN kc_calendar AS opening ON opening.day = from_day
), spanned AS (
  SELECT numbered.*,
    ${at("today_number")} AS today_start,
    ${at("today_number + 1")} AS tomorrow_start,
    ${at("opening_number")} AS opening_start
  FROM numbered
), judged AS (
  SELECT period, size_order, months, as_of,
    CASE WHEN from_given = 1 AND opening_start < from_day THEN opening_number + 1 ELSE opening_number END AS first_number,
    CASE WHEN tomorrow_start - 1 - as_of > 0
      AND (tomorrow_start - 1 - as_of > FLOOR((tomorrow_start - today_start) / 10.0) OR tomorrow_start - 1 - as_of > pause)
      THEN today_number - 1 ELSE today_number END AS last_number
  FROM spanned
  CROSS JOIN kc_pause
), complete AS (
  SELECT judged.*,
    ${at("first_number")} AS first_start,
    ${at("last_number + 1")} AS next_start,
    ${at("last_number - 2")} AS new_from
  FROM judged
)
SELECT period, size_order, months, first_number, last_number, first_start, next_start, new_from,
  LEAST(next_start, as_of + 1) AS end_day,
  COUNT(DISTINCT CASE WHEN bought = 1 AND day >= first_start AND day < next_start THEN ${numberOf("")} END) AS live
FROM complete
CROSS JOIN kc_calendar
GROUP BY period, size_order, months, first_number, last_number, first_start, next_start, new_from, as_of`,
  };
}

function frame({ settings: { period } }: Plan): Step {
  const asked = `CASE
    WHEN median_gap < 0 THEN 'month'
    WHEN median_gap <= 7 THEN 'week'
    WHEN median_gap <= 31 THEN 'month'
    WHEN median_gap <= 92 THEN 'quarter'
    ELSE 'half-year' END`;
  if (period !== "auto")
    return {
      name: "kc_frame",
      why: `The period: ${period}, as it was asked for.`,
      select: `SELECT kc_lengths.*, median_gap, period AS asked_period, live AS asked_live
FROM kc_lengths
CROSS JOIN kc_rhythm
WHERE period = '${period}'`,
    };
  return {
    name: "kc_frame",
    why: `The period, from the rhythm of the buyers; where the list has fewer than ${MIN_PERIODS} of it, the next shorter one of which it has ${MIN_PERIODS}, so that a list that could give letters gives some.`,
    select: `WITH asked AS (
  SELECT kc_lengths.*, median_gap
  FROM kc_lengths
  CROSS JOIN kc_rhythm
  WHERE period = ${asked}
), shorter AS (
  SELECT MAX(kc_lengths.size_order) AS size_order
  FROM kc_lengths
  JOIN asked ON kc_lengths.size_order < asked.size_order
  WHERE kc_lengths.live >= ${MIN_PERIODS}
)
SELECT kc_lengths.*, median_gap, asked.period AS asked_period, asked.live AS asked_live
FROM asked
CROSS JOIN shorter
JOIN kc_lengths ON kc_lengths.size_order = CASE WHEN asked.live < ${MIN_PERIODS} THEN COALESCE(shorter.size_order, asked.size_order) ELSE asked.size_order END`,
  };
}

const live: Step = {
  name: "kc_live",
  why: "The complete periods in which anybody bought: a period without any sale counts for nobody.",
  select: `SELECT number, COUNT(*) OVER (ORDER BY number) - 1 AS live_before
FROM (
  SELECT DISTINCT ${numberOf("")} AS number
  FROM kc_calendar
  CROSS JOIN kc_frame
  WHERE bought = 1 AND day >= first_start AND day < next_start
) AS numbers`,
};
