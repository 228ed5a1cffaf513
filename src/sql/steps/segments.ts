import { MIN_SILENCE, OWN_GAPS } from "../../engine/churn/lost/limits";
import { MIN_PERIODS } from "../../engine/periods/minPeriods";
import { MOST_PERIODS } from "../../engine/review/trend/latestTotals";
import { SAME_MEASURE } from "../../engine/stats/tolerances";
import type { Plan, Step } from "../step";

/** latest_1, latest_2 ...: as src/engine/review/trend/latestTotals.ts. */
export const LATEST = Array.from({ length: MOST_PERIODS }, (_, back) => `latest_${back + 1}`);

const shareOf = (double: string): string =>
  `CAST(periods_bought AS ${double}) / periods_possible + ${SAME_MEASURE}`;

function letters({ dialect: { double }, settings: { xyz } }: Plan): {
  readonly cases: string;
  readonly words: string;
} {
  if (xyz.method === "cv")
    return {
      cases: `WHEN variation <= ${xyz.x + SAME_MEASURE} THEN 'X'
    WHEN variation <= ${xyz.y + SAME_MEASURE} THEN 'Y'
    ELSE 'Z'`,
      words: `X: the amounts by period vary by at most ${xyz.x}, Y: by at most ${xyz.y}`,
    };
  const share = shareOf(double);
  const even = xyz.evenness ? "\n    WHEN even_gaps = 1 THEN 'Y'" : "";
  return {
    cases: `WHEN ${share} >= ${xyz.x} THEN 'X'
    WHEN ${share} >= ${xyz.y} THEN 'Y'${even}
    ELSE 'Z'`,
    words: `X: bought in at least ${100 * xyz.x} % of the periods, Y: in at least ${100 * xyz.y} %${xyz.evenness ? ", or more rarely with even gaps" : ""}`,
  };
}

/** 1 where even gaps lifted the letter from Z to Y. */
function evenOf({ dialect: { double }, settings: { xyz } }: Plan): string {
  return xyz.method === "frequency" && xyz.evenness
    ? `CASE WHEN xyz = 'Y' AND ${shareOf(double)} < ${xyz.y} THEN 1 ELSE 0 END`
    : "0";
}

/** What is told of a customer beside letters and status. */
interface Further {
  /** A table with a row a customer. */
  readonly table: string;
  /** Beside the customer. */
  readonly on?: string;
  readonly picked: readonly string[];
  readonly told: readonly string[];
}

const ORDER_DAYS = ["next_order", "next_order_from", "next_order_until"];
const ORDER_SIZES = ["order_size", "order_size_from", "order_size_until"];
const BEFORE = [
  ...["window_value", "window_before"],
  ...["before_abc", "before_xyz", "before_status", "before_value", "before_share", "before_place"],
];

const orElse = (none: number) => (name: string) => `COALESCE(${name}, ${none}) AS ${name}`;

function furtherOf({ by, isBefore }: Plan): readonly Further[] {
  return [
    { table: "kc_last_year", picked: [orElse(0)("last_year")], told: ["last_year"] },
    {
      table: "kc_prospects",
      picked: ["CASE WHEN kc_prospects.customer IS NULL THEN 0 ELSE 1 END AS prospect"],
      told: ["prospect"],
    },
    {
      table: "kc_next_orders",
      on: " AND seen_on = as_of",
      picked: [...ORDER_DAYS, ...ORDER_SIZES],
      told: [...ORDER_DAYS.map(orElse(0)), ...ORDER_SIZES.map(orElse(-1))],
    },
    { table: "kc_latest", picked: LATEST, told: LATEST.map(orElse(0)) },
    ...(isBefore ? [{ table: "kc_before", picked: BEFORE, told: BEFORE }] : []),
    ...(by === undefined ? [] : [{ table: "kc_by", picked: ["by_value"], told: ["by_value"] }]),
  ];
}

/** One row a customer. */
export function segments(plan: Plan): Step {
  return segmentsWith(plan, furtherOf(plan));
}

/** Letters and status alone. */
export function segmentsBefore(plan: Plan): Step {
  return segmentsWith(plan, []);
}

function segmentsWith(plan: Plan, further: readonly Further[]): Step {
  const { dialect, settings } = plan;
  const { cases, words } = letters(plan);
  const isCv = settings.xyz.method === "cv";
  return {
    name: "kc_segments",
    why: `One row a customer. ${words}; no letter without a purchase, without a line in the window, with fewer than ${MIN_PERIODS} periods of history, or new (first purchase within the last three complete periods). The status is the first that holds: lost, new, one-off, at risk (silent longer than ever before), returned, regular.`,
    select: `WITH facts AS (
  SELECT kc_values.customer, value, revenue, in_window, place, share, cumulative_share, abc,
    purchases, first_purchase, last_purchase, gap_count, mean_gap, longest_gap, lost_after, second_of_spell,
    as_of, as_of - last_purchase AS recency, new_from, live,
    CASE WHEN kc_frame.last_number >= kc_frame.first_number THEN COALESCE(periods_bought, 0) ELSE 0 END AS periods_bought,
    CASE WHEN kc_frame.last_number >= kc_frame.first_number THEN COALESCE(periods_possible, 0) ELSE 0 END AS periods_possible,
    CASE WHEN gap_count >= 4 AND gap_variation <= ${0.5 + SAME_MEASURE} THEN 1 ELSE 0 END AS even_gaps,
    CASE WHEN risk_gap IS NOT NULL AND purchases IS NOT NULL THEN GREATEST(
      CASE WHEN gap_count < ${OWN_GAPS} THEN GREATEST(${MIN_SILENCE}, risk_gap) ELSE ${MIN_SILENCE} END, longest_gap) END AS risk_after,
    ${isCv ? "variation" : `CAST(NULL AS ${dialect.double}) AS variation`}${listed(
      "\n    ",
      further.map(({ picked }) => picked.join(", "))
    )}
  FROM kc_values
  CROSS JOIN kc_window
  CROSS JOIN kc_frame
  CROSS JOIN kc_population
  LEFT JOIN kc_places ON kc_places.customer = kc_values.customer
  LEFT JOIN kc_customers ON kc_customers.customer = kc_values.customer
  LEFT JOIN kc_bought ON kc_bought.customer = kc_values.customer${isCv ? "\n  LEFT JOIN kc_variation ON kc_variation.customer = kc_values.customer" : ""}${further.map(({ table, on = "" }) => `\n  LEFT JOIN ${table} ON ${table}.customer = kc_values.customer${on}`).join("")}
), reasoned AS (
  SELECT facts.*,
    CASE WHEN purchases IS NULL THEN 'noPurchase'
      WHEN in_window = 0 THEN 'notInWindow'
      WHEN live < ${MIN_PERIODS} THEN 'shortHistory'
      WHEN first_purchase >= new_from THEN 'new'
      WHEN periods_possible = 0 THEN 'shortHistory'
      ELSE '' END AS xyz_reason,
    CASE WHEN risk_after < lost_after OR lost_after IS NULL THEN risk_after END AS at_risk_after
  FROM facts
), lettered AS (
  SELECT reasoned.*,
    CASE WHEN xyz_reason <> '' THEN '-'
    ${cases} END AS xyz
  FROM reasoned
), judged AS (
  SELECT lettered.*,
    CASE WHEN purchases IS NULL THEN ''
      WHEN recency > lost_after THEN 'lost'
      WHEN first_purchase >= new_from THEN 'new'
      WHEN gap_count = 0 THEN 'oneOff'
      WHEN recency > at_risk_after THEN 'atRisk'
      WHEN second_of_spell IS NULL THEN 'returned'
      ELSE 'regular' END AS status
  FROM lettered
)
SELECT customer, value, revenue,
  COALESCE(share, 0) AS share,
  COALESCE(cumulative_share, 0) AS cumulative_share,
  COALESCE(place, 0) AS place,
  COALESCE(abc, '-') AS abc,
  CASE WHEN abc IS NOT NULL THEN '' WHEN in_window = 0 THEN 'notInWindow'
    WHEN (SELECT COUNT(*) FROM kc_places) = 0 THEN 'noBase' ELSE 'nonPositive' END AS abc_reason,
  xyz, xyz_reason,
  ${evenOf(plan)} AS even,
  periods_bought, periods_possible,
  CASE WHEN xyz_reason = '' THEN variation END AS variation,
  status,
  CASE status WHEN 'lost' THEN CAST(last_purchase + FLOOR(lost_after) + 1 AS INTEGER)
    WHEN 'new' THEN first_purchase
    WHEN 'oneOff' THEN last_purchase
    WHEN 'atRisk' THEN CAST(last_purchase + FLOOR(at_risk_after) + 1 AS INTEGER)
    WHEN 'returned' THEN last_purchase
    WHEN 'regular' THEN second_of_spell
    ELSE 0 END AS status_since,
  COALESCE(purchases, 0) AS purchases,
  COALESCE(first_purchase, 0) AS first_purchase,
  COALESCE(last_purchase, 0) AS last_purchase,
  COALESCE(recency, -1) AS recency_days,
  COALESCE(gap_count, 0) AS gaps,
  COALESCE(longest_gap, 0) AS longest_gap,
  COALESCE(mean_gap, -1) AS mean_gap_days,
  COALESCE(lost_after, -1) AS lost_after_days,
  COALESCE(at_risk_after, -1) AS at_risk_after_days${listed(
    "\n  ",
    further.map(({ told }) => told.join(",\n  "))
  )}
FROM judged`,
  };
}

/** After other columns, a line each. */
const listed = (line: string, columns: readonly string[]): string =>
  columns.map((column) => `,${line}${column}`).join("");
