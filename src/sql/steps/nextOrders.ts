import { DAYS_BACK } from "../../engine/review/nextOrder/nextOrderHits";
import { LATEST, MIN_GAPS, RANGE } from "../../engine/review/nextOrder/nextOrder";
import type { Plan, Step } from "../step";

/**
 * Quantile of type 7 of the values of a group, each with its place among them from 0: linear between the two neighbours of the place that is asked for. As
 * src/engine/stats/orderQuantile.ts; exact, since p has one digit behind the point.
 */
const quantileOf = (p: number, value: string, place: string, count: string): string =>
  `SUM(${value} * CAST(GREATEST(0, 1 - ABS(${place} - ${p} * (${count} - 1))) AS DECIMAL(2, 1)))`;

/** When the next order of each customer is due and how large. As src/engine/review/nextOrder/nextOrder.ts. */
export function nextOrders({ dialect: { double } }: Plan): Step {
  const gap = (p: number): string => quantileOf(p, "gap", "gap_place", "gaps");
  const size = (p: number): string => quantileOf(p, "ordered", "size_place", "orders");
  return {
    name: "kc_next_orders",
    why: `When the next order is due, and how large: the median of the customer's latest ${LATEST} gaps and order sizes, and the range between their ${100 * RANGE.low} % and ${100 * RANGE.high} % quantiles. Fewer than ${MIN_GAPS} gaps are no rhythm. Looked at twice: from today, and from ${DAYS_BACK} days before, to see what became of the orders that were expected then.`,
    select: `WITH seen AS (
  SELECT as_of AS seen_on FROM kc_window
  UNION ALL SELECT as_of - ${DAYS_BACK} FROM kc_window
), numbered AS (
  SELECT kc_days.customer, seen_on, kc_days.day, gap, next_day, ordered,
    ROW_NUMBER() OVER (PARTITION BY kc_days.customer, seen_on ORDER BY kc_days.day DESC) AS latest
  FROM kc_days
  JOIN kc_customer_days AS brought ON brought.customer = kc_days.customer AND brought.day = kc_days.day
  JOIN seen ON kc_days.day <= seen_on
), placed AS (
  SELECT numbered.*,
    COUNT(gap) OVER (PARTITION BY customer, seen_on) AS gaps,
    COUNT(*) OVER (PARTITION BY customer, seen_on) AS orders,
    ROW_NUMBER() OVER (PARTITION BY customer, seen_on ORDER BY CASE WHEN gap IS NULL THEN 1 ELSE 0 END, gap) - 1 AS gap_place,
    ROW_NUMBER() OVER (PARTITION BY customer, seen_on ORDER BY ordered) - 1 AS size_place
  FROM numbered
  WHERE latest <= ${LATEST}
)
SELECT customer, seen_on,
  CAST(MAX(day) + FLOOR(${gap(0.5)} + 0.5) AS INTEGER) AS next_order,
  CAST(MAX(day) + FLOOR(${gap(RANGE.low)}) AS INTEGER) AS next_order_from,
  CAST(MAX(day) + CEIL(${gap(RANGE.high)}) AS INTEGER) AS next_order_until,
  CAST(${size(0.5)} AS ${double}) AS order_size,
  CAST(${size(RANGE.low)} AS ${double}) AS order_size_from,
  CAST(${size(RANGE.high)} AS ${double}) AS order_size_until,
  MAX(CASE WHEN latest = 1 THEN next_day END) AS came_on
FROM placed
WHERE gaps >= ${MIN_GAPS}
GROUP BY customer, seen_on`,
  };
}
