import { firstDayOf, periodOfDay, type Period } from "./period";
import { serialDay } from "./serialDay";

export interface PeriodDays {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * First and last serial day of the index-th period of a year; zeros where the year is 0.
 * @param index month 1..12, quarter 1..4, half 1..2, ISO week 1..53; without meaning for a year
 */
export function periodDays(period: Period, year: number, index: number): PeriodDays {
  if (year === 0) return { firstDay: 0, lastDay: 0 };
  // Week 1 of ISO 8601 is the one with 4 January.
  const first = periodOfDay(serialDay(year, 1, period === "week" ? 4 : 1), period);
  return daysOfPeriod(period === "year" ? first : first + index - 1, period);
}

/** The same by the number of the period: see periodOfDay. */
export function daysOfPeriod(number: number, period: Period): PeriodDays {
  return { firstDay: firstDayOf(number, period), lastDay: firstDayOf(number + 1, period) - 1 };
}
