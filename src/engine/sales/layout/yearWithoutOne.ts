/** The year of periods that do not say it. docs/reading.md#period-tables. */
import type { Period } from "../../calendar/period";
import { periodDays } from "../../calendar/periodDays";
import { calendarDate } from "../../calendar/serialDay";
import { readPeriod } from "../text/readPeriod";
import type { SourceHead } from "./layout";

/**
 * The year of the first period: the one that a title above says, or the latest with which the last period has begun by today.
 * @param row above which titles stand
 * @param index of the last period
 * @param turns of the year between the first period and the last
 */
export function yearWithoutOne(
  head: SourceHead,
  row: number,
  grain: Period,
  index: number,
  turns = 0
): number {
  return titleYear(head, row) ?? startingYear(head, grain, index) - turns;
}

function titleYear(head: SourceHead, row: number): number | undefined {
  for (let r = row - 1; r >= 0; r--) {
    for (const cell of head.values[r] ?? []) {
      for (const digits of String(cell).match(/\d+/g) ?? []) {
        if (digits.length !== 4) continue;
        const period = readPeriod(Number(digits), "General", head);
        if (period) return period.year;
      }
    }
  }
  return undefined;
}

function startingYear({ todayDay }: SourceHead, grain: Period, index: number): number {
  const { year } = calendarDate(Math.max(1, todayDay));
  return periodDays(grain, year, index).firstDay <= todayDay ? year : year - 1;
}
