/** Years of the Buddhist era (BE = CE + 543) as they are met in Thai workbooks. */
import { calendarDate, serialDay } from "./serialDay";

const FIRST_YEAR = 2443;
const LAST_YEAR = 2643;
const ERA = 543;

/** First and last serial day whose year is taken for a Buddhist one: 2443 (CE 1900) to 2643 (CE 2100). */
export const FIRST_BUDDHIST_SERIAL = serialDay(FIRST_YEAR, 1, 1);
export const LAST_BUDDHIST_SERIAL = serialDay(LAST_YEAR, 12, 31);

export function isBuddhistYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The year of the common era. */
export function commonYear(year: number): number {
  return isBuddhistYear(year) ? year - ERA : year;
}

/**
 * The day meant by a serial of the year 2443..2643: what Excel stores when 5/6/2567 is typed into an Excel that counts
 * by the common era. 0 for a 29 February that the common year does not have.
 */
export function commonDay(serial: number): number {
  const { year, month, day } = calendarDate(serial);
  return serialDay(year - ERA, month, day);
}
