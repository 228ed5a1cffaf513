import { firstDayOf, periodOfDay, type Period } from "./period";

/** The same day of the next period: the last one after a last one, or where that is shorter. */
export function periodLater(day: number, period: Period): number {
  const current = periodOfDay(day, period);
  const [start, next, end] = [0, 1, 2].map((later) => firstDayOf(current + later, period));
  return day + 1 === next ? end! - 1 : Math.min(next! + day - start!, end! - 1);
}
