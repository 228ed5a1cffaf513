/**
 * A day written as text: 05.06.2025, 2025-06-05, 5 чер. 2025, June 5, ๕ มิ.ย. ๒๕๖๘, 20250605. What the text alone cannot
 * decide (day or month first, the year of "June 5") is left open: the whole column decides it. docs/reading.md#dates.
 */
import { DATE_FILLERS, MONTHS } from "../words/months";
import { asciiDigits } from "./asciiDigits";
import { hasThai } from "./hasThai";
import { commonYear, isBuddhistYear } from "../../calendar/buddhistYear";
import { withoutAccents } from "./withoutAccents";
import { calendarDate, serialDay } from "../../calendar/serialDay";

export interface DateReading {
  /** Serial day; where `monthFirst` is there, the day with the day of the month written first. 0 without a year. */
  readonly day: number;
  /** The other reading, where both are days; 0 if the text is clear. */
  readonly monthFirst: number;
  /** What the text proves about its column. */
  readonly order: "" | "day" | "month";
  /** The year was not written: month and day of the month. */
  readonly yearless?: { readonly month: number; readonly day: number };
  readonly buddhist: boolean;
  readonly twoDigits: boolean;
  readonly thaiDigits: boolean;
}

const TIME =
  /[T\s,]+\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}(?=\s*น))\s*(?:[ap]\.?m\.?|น\.?)?\s*(?:z|[+-]\d{2}:?\d{2}|utc|gmt|[ecmp][sd]t|[ce]es?t|msk|ict)?$/i;
const THREE_NUMBERS = /^(\d{1,4})\s?([./\-\s,])\s?(\d{1,2})\s?[./\-\s,]\s?(\d{1,4})$/;
const YEAR_WORD = /\s*(?:р|г|року|года|рік|год)\.?$/i;

/**
 * Reads one text as a day; undefined if it is none.
 * @param thai the column is Thai: a year of two digits may be one of the Buddhist era.
 * @param todayDay serial day; a year of two digits is read as the nearest year that is not after it.
 */
export function readDateText(
  text: string,
  thai: boolean,
  todayDay: number
): DateReading | undefined {
  if (text.length > 48) return undefined;
  const plain = asciiDigits(text).trim();
  const marks = {
    thaiDigits: plain !== text.trim(),
    thai: thai || hasThai(text),
    thisYear: calendarDate(Math.max(1, todayDay)).year,
  };
  const date = plain.replace(TIME, "").replace(YEAR_WORD, "").trim();
  if (/^\d{8}$/.test(date)) {
    const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
    return dated(year, Number(month), Number(day), "", marks);
  }
  const numbers = THREE_NUMBERS.exec(date);
  if (numbers) return fromNumbers(numbers[1]!, numbers[3]!, numbers[4]!, marks);
  return fromWords(date, marks);
}

interface Marks {
  readonly thaiDigits: boolean;
  readonly thai: boolean;
  readonly thisYear: number;
}

function fromNumbers(a: string, b: string, c: string, marks: Marks): DateReading | undefined {
  if (a.length === 3 || c.length === 3) return undefined;
  if (a.length === 4) return c.length > 2 ? undefined : dated(a, Number(b), Number(c), "", marks);
  if (a.length > 2) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = dated(c, second, first, "day", marks);
  const monthFirst = dated(c, first, second, "month", marks);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (first === second) return { ...dayFirst, order: "" };
  return { ...dayFirst, order: "", monthFirst: monthFirst.day };
}

function fromWords(text: string, marks: Marks): DateReading | undefined {
  const tokens = withoutAccents(text.toLowerCase()).match(/\d+|[\p{L}\p{M}.'’]+/gu);
  if (!tokens || tokens.length > 8) return undefined;
  let month = 0;
  const numbers: string[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    const word = token.replace(/[.'’]/g, "");
    const named = MONTHS.get(word);
    if (named !== undefined && month === 0) month = named;
    else if (word !== "" && !DATE_FILLERS.has(word)) return undefined;
  }
  const [first, second] = numbers;
  if (month === 0 || first === undefined || numbers.length > 2) return undefined;
  if (second !== undefined) {
    return first.length === 4
      ? dated(first, month, Number(second), "", marks)
      : dated(second, month, Number(first), "", marks);
  }
  if (first.length === 4) return dated(first, month, 1, "", marks);
  const day = Number(first);
  if (first.length > 2 || serialDay(2000, month, day) === 0) return undefined;
  return {
    day: 0,
    monthFirst: 0,
    order: "",
    yearless: { month, day },
    buddhist: false,
    twoDigits: false,
    thaiDigits: marks.thaiDigits,
  };
}

function dated(
  yearText: string,
  month: number,
  day: number,
  order: DateReading["order"],
  marks: Marks
): DateReading | undefined {
  if (yearText.length !== 4 && yearText.length !== 2) return undefined;
  const written = Number(yearText);
  const year = yearText.length === 4 ? commonYear(written) : shortYear(written, marks);
  const serial = serialDay(year, month, day);
  if (serial === 0) return undefined;
  return {
    day: serial,
    monthFirst: 0,
    order,
    buddhist: yearText.length === 4 ? isBuddhistYear(written) : year % 100 !== written,
    twoDigits: yearText.length === 2,
    thaiDigits: marks.thaiDigits,
  };
}

/** 00..29 is 20yy and 30..99 is 19yy, as in Excel; in Thai text also 25yy BE, whichever lies nearer before today. */
export function shortYear(
  yy: number,
  marks: { readonly thai: boolean; readonly thisYear: number }
): number {
  const common = yy <= 29 ? 2000 + yy : 1900 + yy;
  if (!marks.thai) return common;
  const buddhist = 2500 + yy - 543;
  const candidates = [common, buddhist].filter((year) => year <= marks.thisYear + 1);
  return candidates.length === 0 ? common : Math.max(...candidates);
}
