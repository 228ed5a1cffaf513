import { SUM, type Plan, type Step } from "../step";

/** What is true of the list as a whole. */
export function summarySteps(plan: Plan): readonly Step[] {
  return [matrix, facts(plan)];
}

const matrix: Step = {
  name: "kc_matrix",
  why: "The nine cells.",
  select: `SELECT CONCAT(abc, xyz) AS segment, COUNT(*) AS customers, SUM(value) AS value, SUM(share) AS share,
  SUM(CASE WHEN status = 'lost' THEN 1 ELSE 0 END) AS lost,
  SUM(CASE WHEN status = 'atRisk' THEN 1 ELSE 0 END) AS at_risk
FROM kc_segments
WHERE abc <> '-' AND xyz <> '-'
GROUP BY CONCAT(abc, xyz)`,
};

/** The settings that the numbers rest on, as in a settings file: whoever reads the result needs no other. */
function settingsText({ settings, value }: Plan): string {
  const { abc, xyz, lost, period, asOf, from } = settings;
  return JSON.stringify({
    value,
    abc: { a: abc.a, b: abc.b },
    xyz: {
      method: xyz.method,
      x: xyz.x,
      y: xyz.y,
      evenness: xyz.evenness,
      deviation: xyz.deviation,
    },
    period,
    lost: { rule: lost.rule, factor: lost.factor, days: lost.days },
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
  });
}

function facts(plan: Plan): Step {
  return {
    name: "kc_facts",
    why: "What the whole rests on.",
    select: `SELECT first_day, from_day, as_of, period, asked_period, asked_live,
  GREATEST(0, last_number - first_number + 1) AS complete_periods, live AS live_periods, median_gap,
  CASE WHEN last_number >= first_number THEN next_start - 1 ELSE 0 END AS last_complete_day,
  CASE WHEN next_start <= as_of THEN 1 ELSE 0 END AS unfinished,
  rows_read, line_count, lines_after, amount, amount_after,
  (SELECT CAST(SUM(value) AS ${SUM}) FROM kc_segments) AS total,
  (SELECT CAST(SUM(value) AS ${SUM}) FROM kc_segments WHERE value > 0) AS base,
  expected_orders, expected_hit, expected_open,${plan.isBefore ? "\n  (SELECT period FROM kc_before_frame) AS before_period," : ""}
  ${plan.by === undefined ? "CAST(NULL AS " + plan.dialect.text + ")" : plan.dialect.literal(plan.by)} AS by_column,
  ${plan.dialect.literal(settingsText(plan))} AS settings
FROM kc_window
CROSS JOIN kc_frame
CROSS JOIN (
  SELECT COALESCE(SUM(CASE WHEN day <= as_of THEN line_count END), 0) AS line_count,
    COALESCE(SUM(CASE WHEN day > as_of THEN line_count END), 0) AS lines_after,
    CAST(SUM(CASE WHEN day <= as_of THEN amount END) AS ${SUM}) AS amount,
    CAST(COALESCE(SUM(CASE WHEN day > as_of THEN amount END), 0) AS ${SUM}) AS amount_after
  FROM kc_customer_days
  CROSS JOIN kc_window
) AS lines_told
CROSS JOIN (
  SELECT COUNT(*) AS expected_orders,
    COALESCE(SUM(CASE WHEN came_on >= next_order_from AND came_on <= next_order_until THEN 1 ELSE 0 END), 0) AS expected_hit,
    COALESCE(SUM(CASE WHEN came_on IS NULL AND next_order_until >= as_of THEN 1 ELSE 0 END), 0) AS expected_open
  FROM kc_next_orders
  CROSS JOIN kc_window
  WHERE seen_on < as_of AND next_order > seen_on AND next_order <= as_of
) AS orders_told
CROSS JOIN (SELECT COUNT(*) AS rows_read FROM ${plan.sales}) AS rows_told`,
  };
}
