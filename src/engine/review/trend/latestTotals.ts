import type { Analysis } from "../../analysis";
import { firstDayOf, periodOfDay } from "../../calendar/period";
import { valueLines } from "../../lines/valueLines";
import type { Prepared } from "../../prepare";

/** What each customer brought in the latest complete periods. */
export interface LatestTotals {
  /** First day of each period, and of the one after the last: count + 1 entries, ascending. */
  readonly starts: Int32Array;
  /** Periods, at most 12. */
  readonly count: number;
  /** Net value by customer and period: that of customer c in period p stands at c * count + p. */
  readonly totals: Float64Array;
}

const MOST_PERIODS = 12;

/** By the period and the value of the analysis; null without dates. Net: returns lower the period in which they were booked. */
export function latestTotals(prepared: Prepared, analysis: Analysis): LatestTotals | null {
  const { lastCompleteDay, period, valueBasis, fromDay } = analysis;
  if (lastCompleteDay === 0) return null;
  const last = periodOfDay(lastCompleteDay, period);
  const first = Math.max(last - MOST_PERIODS + 1, periodOfDay(fromDay, period));
  const count = last - first + 1;
  const starts = Int32Array.from({ length: count + 1 }, (_, p) => firstDayOf(first + p, period));
  const { customer, day, units, unitsPerOne } = valueLines(
    prepared.sales,
    prepared.purchases,
    valueBasis
  );
  const [from, end] = [starts[0]!, starts[count]!];
  const slots = new Int32Array(end - from);
  for (let p = 0; p < count; p += 1) slots.fill(p, starts[p]! - from, starts[p + 1]! - from);
  const totals = new Float64Array(prepared.sales.customers.length * count);
  for (let line = 0; line < units.length; line += 1) {
    const at = day[line]! - from;
    if (at < 0 || at >= slots.length) continue;
    totals[customer[line]! * count + slots[at]!]! += units[line]!;
  }
  for (let i = 0; i < totals.length; i += 1) totals[i]! /= unitsPerOne;
  return { starts, count, totals };
}
