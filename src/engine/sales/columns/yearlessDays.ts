/** "June 5" without a year gets the year that brings it nearest to the dated row before it, or to the first one after it. */
import { calendarDate, serialDay } from "../../calendar/serialDay";

export interface YearlessDay {
  readonly row: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Calls `set` with the day of every yearless row, 0 where no year fits.
 * @param yearless by row, ascending.
 * @param day of each row, 0 without; read while `set` fills it.
 */
export function yearlessDays(
  yearless: readonly YearlessDay[],
  day: Int32Array,
  set: (row: number, day: number) => void
): void {
  if (yearless.length === 0) return;
  const next = day.find((known) => known > 0) ?? 0;
  let [from, near] = [0, 0];
  for (const { row, month, day: dayOfMonth } of yearless) {
    for (let r = from; r < row; r++) if (day[r]! > 0) near = day[r]!;
    from = row;
    const anchor = near > 0 ? near : next;
    set(row, anchor === 0 ? 0 : nearest(anchor, month, dayOfMonth));
  }
}

function nearest(anchor: number, month: number, day: number): number {
  const { year } = calendarDate(anchor);
  const candidates = [year - 1, year, year + 1]
    .map((one) => serialDay(one, month, day))
    .filter((serial) => serial > 0);
  const distance = (serial: number) => Math.abs(serial - anchor);
  return candidates.reduce((a, b) => (a === 0 || distance(b) < distance(a) ? b : a), 0);
}
