/** Months that Excel made days of: "Jan-24" in a CSV file becomes the 24th of January of the year in which the file is opened. */
import { calendarDate } from "../../calendar/serialDay";
import { isDateFormat } from "../text/isDateFormat";
import type { SourceHead } from "./layout";

/** The last of them is this year, or so many years ago. */
const MAX_AGE = 5;
/** Distinct years that a list of months spans. */
const MAX_SPAN = 6;

/**
 * Whether days are such months: all in one year, shown without it, on few days of the month that follow each other as years would.
 * @param days with the number formats that show them
 */
export function monthsMadeDays(
  { todayDay }: Pick<SourceHead, "todayDay">,
  days: readonly { readonly day: number; readonly format: string }[]
): boolean {
  const distinct = new Set(days.map(({ day }) => day));
  if (distinct.size < 2 || days.some(({ format }) => !isDateFormat(format) || /y/i.test(format)))
    return false;
  const dates = [...distinct].map(calendarDate);
  const { year } = calendarDate(Math.max(1, todayDay));
  const written = [...new Set(dates.map(({ day }) => 2000 + day))].sort((a, b) => a - b);
  const [first, last] = [written[0]!, written.at(-1)!];
  return (
    new Set(dates.map((date) => date.year)).size === 1 &&
    new Set(dates.map(({ month }) => month)).size > 1 &&
    last >= year - MAX_AGE &&
    last <= year + 1 &&
    last - first < MAX_SPAN &&
    last - first === written.length - 1
  );
}
