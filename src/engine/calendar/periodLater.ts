import { firstDayOf, MONTHS, periodOfDay, type Period } from "./period";

/** A week later, or the same day of the month so many months later: the last one after a last one, or where that month is shorter. */
export function periodLater(day: number, period: Period): number {
  if (period === "week") return day + 7;
  const month = periodOfDay(day, "month");
  const later = month + MONTHS[period];
  const last = firstDayOf(later + 1, "month") - 1;
  if (day + 1 === firstDayOf(month + 1, "month")) return last;
  return Math.min(firstDayOf(later, "month") + day - firstDayOf(month, "month"), last);
}
