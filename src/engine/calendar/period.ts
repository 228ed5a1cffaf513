import { calendarDate, LAST_SERIAL, serialDay } from "./serialDay";

export type PeriodLength = "week" | "month" | "quarter" | "half-year";

/** Years only where the list itself is by years. */
export type Period = PeriodLength | "year";

/** From the shortest to the longest. */
export const FINE_FIRST: readonly Period[] = ["week", "month", "quarter", "half-year", "year"];

export const MONTHS: { readonly [period in Exclude<Period, "week">]: number } = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

const END_OF_CALENDAR = 10_000 * 12;

/** Number of the calendar period that holds a serial day; consecutive periods have consecutive numbers. Weeks begin on Monday. */
export function periodOfDay(day: number, period: Period): number {
  if (period === "week") return Math.floor((day - 2) / 7);
  const { year, month } = calendarDate(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[period]);
}

/** Serial day on which a period begins; the day after the last that Excel knows for all that would begin later. */
export function firstDayOf(number: number, period: Period): number {
  if (period === "week") return number * 7 + 2;
  const month = number * MONTHS[period];
  if (month >= END_OF_CALENDAR) return LAST_SERIAL + 1;
  return serialDay(Math.floor(month / 12), (month % 12) + 1, 1);
}
