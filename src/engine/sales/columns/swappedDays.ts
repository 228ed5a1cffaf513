/**
 * Half-converted dates: a program that reads day and month the other way made days of what it could (both up to 12) and left the rest
 * as texts. docs/reading.md#half-converted.
 */
import { calendarDate, serialDay } from "../../calendar/serialDay";

export interface SwappedDays {
  readonly rows: readonly number[];
  /** The day of each with day and month exchanged. */
  readonly swapped: readonly number[];
  /** The order of the rows, or their number, speaks for the exchange. */
  readonly likely: boolean;
}

const MIN_DAYS = 4;
/** Of so many days by hand one would be after the 12th: (12/30)^10 is one in ten thousand. */
const SURE_DAYS = 10;

/**
 * @param day of each row, 0 without.
 * @param isText whether a row's day was read from a text, of which none can be read both ways.
 * @returns undefined where some day that is no text is after the 12th, or they are too few.
 */
export function swappedDays(
  day: Int32Array,
  isText: (row: number) => boolean,
  todayDay: number
): SwappedDays | undefined {
  const rows: number[] = [];
  const swapped: number[] = [];
  for (let row = 0; row < day.length; row++) {
    if (day[row] === 0 || isText(row)) continue;
    const { year, month, day: dayOfMonth } = calendarDate(day[row]!);
    if (dayOfMonth > 12) return undefined;
    rows.push(row);
    swapped.push(serialDay(year, dayOfMonth, month));
  }
  if (rows.length < MIN_DAYS) return undefined;
  const exchanged = day.slice();
  rows.forEach((row, i) => (exchanged[row] = swapped[i]!));
  const [before, after] = [stepsBack(day), stepsBack(exchanged)];
  const inFuture = swapped.some((one) => one > todayDay);
  const likely = !inFuture && (after < before || (after === before && rows.length >= SURE_DAYS));
  return { rows, swapped, likely };
}

/** How often a row is earlier than the one before it, or later: whichever is rarer, for lists run both ways. */
function stepsBack(day: Int32Array): number {
  let [back, on, last] = [0, 0, 0];
  for (const one of day) {
    if (one === 0) continue;
    if (last > 0 && one < last) back++;
    if (last > 0 && one > last) on++;
    last = one;
  }
  return Math.min(back, on);
}
