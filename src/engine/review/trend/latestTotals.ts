import type { Analysis } from "../../analysis";
import { firstDayOf, periodOfDay, type Period } from "../../calendar/period";
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

export const MOST_PERIODS = 12;

/** By the period and the value of the analysis; null without dates. Net: returns lower the period in which they were booked. */
export function latestTotals(prepared: Prepared, analysis: Analysis): LatestTotals | null {
  const { lastCompleteDay, period, valueBasis, fromDay, asOfDay } = analysis;
  if (lastCompleteDay === 0) return null;
  const starts = latestStarts(fromDay, lastCompleteDay, period);
  const count = starts.length - 1;
  const { customer, day, units, unitsPerOne } = valueLines(
    prepared.sales,
    prepared.purchases,
    valueBasis
  );
  const from = starts[0]!;
  // The last period may be complete though some days are missing: lines after these are not looked at.
  const slots = new Int32Array(Math.min(starts[count]!, asOfDay + 1) - from);
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

/** First days of the latest complete periods of the window, and of the one after the last. */
export function latestStarts(fromDay: number, lastCompleteDay: number, period: Period): Int32Array {
  const last = periodOfDay(lastCompleteDay, period);
  const first = Math.max(last - MOST_PERIODS + 1, periodOfDay(fromDay, period));
  return Int32Array.from({ length: last - first + 2 }, (_, p) => firstDayOf(first + p, period));
}
