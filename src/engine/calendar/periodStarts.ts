import { firstDayOf, periodOfDay, type Period } from "./period";

/**
 * First days of the calendar periods from that of fromDay to that of asOfDay, and of the one after: one entry more than
 * periods. docs/method-churn.md#dynamics.
 */
export function periodStarts(fromDay: number, asOfDay: number, period: Period): Int32Array {
  const first = periodOfDay(fromDay, period);
  const count = periodOfDay(Math.max(fromDay, asOfDay), period) - first + 1;
  return Int32Array.from({ length: count + 1 }, (_, p) => firstDayOf(first + p, period));
}
