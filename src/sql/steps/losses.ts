import { SUM, type Plan, type Step } from "../step";

/** Losses by month, and where they are. */
export function lossSteps(plan: Plan): readonly Step[] {
  return [months(plan), lossesByMonth(plan), directions(plan)];
}

const monthOf = ({ dialect }: Plan, day: string): string => {
  const date = dialect.dateOf(day);
  return `CAST(EXTRACT(YEAR FROM ${date}) * 12 + EXTRACT(MONTH FROM ${date}) - 1 AS INTEGER)`;
};

const DIGITS = Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(" UNION ALL ");

function months(plan: Plan): Step {
  return {
    name: "kc_months",
    why: "The months of the window, also those in which nothing happened.",
    select: `WITH digits AS (
  ${DIGITS}
), span AS (
  SELECT ${monthOf(plan, "from_day")} AS opening_month, ${monthOf(plan, "as_of")} AS today_month
  FROM kc_window
)
SELECT opening_month + ones.n + 10 * tens.n + 100 * hundreds.n + 1000 * thousands.n AS month
FROM span
CROSS JOIN digits AS ones
CROSS JOIN digits AS tens
CROSS JOIN digits AS hundreds
CROSS JOIN digits AS thousands
WHERE opening_month + ones.n + 10 * tens.n + 100 * hundreds.n + 1000 * thousands.n <= today_month`,
  };
}

function lossesByMonth(plan: Plan): Step {
  const { dialect } = plan;
  return {
    name: "kc_losses",
    why: "Month by month: first purchases, returns, losses, and what the lost had brought in the 365 days up to the purchase before. active = the one before + new + returned - lost, always.",
    select: `WITH money AS (
  SELECT kc_silences.customer, lost_on, SUM(value) AS money
  FROM kc_silences
  JOIN kc_customer_days AS brought ON brought.customer = kc_silences.customer
  WHERE lost_on IS NOT NULL AND brought.day <= kc_silences.day AND brought.day > kc_silences.day - 365
  GROUP BY kc_silences.customer, lost_on
), events AS (
  SELECT day, 1 AS new, 0 AS returned, 0 AS lost, CAST(0 AS ${SUM}) AS money FROM kc_silences WHERE gap IS NULL
  UNION ALL SELECT next_day, 0, 1, 0, CAST(0 AS ${SUM}) FROM kc_silences WHERE lost_on IS NOT NULL AND next_day IS NOT NULL
  UNION ALL SELECT lost_on, 0, 0, 1, CAST(money AS ${SUM}) FROM money
), opened AS (
  SELECT GREATEST(${monthOf(plan, "day")}, (SELECT MIN(month) FROM kc_months) - 1) AS month, new, returned, lost, money
  FROM events
  UNION ALL SELECT month, 0, 0, 0, CAST(0 AS ${SUM}) FROM kc_months
), counted AS (
  SELECT month, SUM(new) AS new, SUM(returned) AS returned, SUM(lost) AS lost, SUM(money) AS money
  FROM opened
  GROUP BY month
), running AS (
  SELECT counted.*,
    SUM(new + returned - lost) OVER (ORDER BY month) AS active,
    SUM(lost - returned) OVER (ORDER BY month) AS lost_stock
  FROM counted
)
SELECT make_date(CAST(FLOOR(running.month / 12.0) AS INTEGER), CAST(MOD(running.month, 12) + 1 AS INTEGER), 1) AS month,
  new, returned, lost, active, lost_stock,
  CASE WHEN active - new - returned + lost > 0
    THEN CAST(lost AS ${dialect.double}) / (active - new - returned + lost) ELSE -1 END AS churn_rate,
  CASE WHEN lost_stock - lost + returned > 0
    THEN CAST(returned AS ${dialect.double}) / (lost_stock - lost + returned) ELSE -1 END AS win_back_rate,
  money AS money_lost
FROM running
JOIN kc_months ON kc_months.month = running.month`,
  };
}

function directions({ dialect, by }: Plan): Step {
  const rate = `CAST(lost AS ${dialect.double}) / base`;
  const told =
    by === undefined
      ? ""
      : `, by ${by}, and for all together (is_all = 1). Values with fewer than five customers are not compared: no rate, no index`;
  return {
    name: "kc_directions",
    why: `Of those who were active 365 days before the day looked from: how many are lost now${told}.`,
    select: `WITH base AS (
  SELECT kc_silences.customer, as_of - 365 AS base_day
  FROM kc_silences
  CROSS JOIN kc_window
  WHERE day <= as_of - 365 AND (next_day IS NULL OR next_day > as_of - 365)
    AND (lost_after IS NULL OR as_of - 365 - day <= lost_after)
), money AS (
  SELECT base.customer, SUM(value) AS money
  FROM base
  JOIN kc_customer_days ON kc_customer_days.customer = base.customer
  WHERE day <= base_day AND day > base_day - 365
  GROUP BY base.customer
), facts AS (
  SELECT ${by === undefined ? `CAST(NULL AS ${dialect.text})` : "by_value"} AS by_value, COALESCE(money, 0) AS money, CASE WHEN status = 'lost' THEN 1 ELSE 0 END AS lost
  FROM base
  JOIN kc_segments ON kc_segments.customer = base.customer
  LEFT JOIN money ON money.customer = base.customer
), counted AS (
  ${
    by === undefined
      ? ""
      : `SELECT 0 AS is_all, by_value, COUNT(*) AS base, SUM(lost) AS lost, SUM(money) AS base_value, SUM(money * lost) AS lost_value
  FROM facts
  GROUP BY by_value
  UNION ALL
  `
  }SELECT 1 AS is_all, CAST(NULL AS ${dialect.text}) AS by_value, COUNT(*) AS base, SUM(lost) AS lost, SUM(money) AS base_value, SUM(money * lost) AS lost_value
  FROM facts
)
SELECT is_all, by_value, base, lost, base_value, lost_value,
  CASE WHEN base >= 5 THEN ${rate} ELSE -1 END AS rate,
  CASE WHEN base >= 5 AND all_lost > 0 THEN ${rate} / (CAST(all_lost AS ${dialect.double}) / all_base) ELSE -1 END AS rate_index
FROM counted
CROSS JOIN (SELECT COUNT(*) AS all_base, SUM(lost) AS all_lost FROM facts) AS everybody
WHERE base > 0`,
  };
}
