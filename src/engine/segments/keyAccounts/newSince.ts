import { firstDayOf, periodOfDay } from "../../calendar/period";

const MONTHS = 6;

/** Whoever bought first on this day or later is new: the same day of the month so many months ago, or the last of a shorter month. */
export function newSince(day: number, months = MONTHS): number {
  const month = periodOfDay(day, "month");
  const from = firstDayOf(month - months, "month");
  const next = firstDayOf(month - months + 1, "month");
  return Math.min(from + (day - firstDayOf(month, "month")), next - 1);
}
