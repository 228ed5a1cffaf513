import { serialOf } from "../serialOf";

/** What was read as a number, and the format that the cell takes from how it was written. */
export interface EnteredNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp][Mm])?`;
const TIME_ONLY = new RegExp(`^${TIME}$`);
const DATE_AND_TIME = new RegExp(`^(.+?)[ T]+${TIME}$`);
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const DAY_MONTH_NAME = new RegExp(
  `^(\\d{1,2})[- ](${MONTH_NAMES})(?:[- ,]+(\\d{4}|\\d{2}))?$`,
  "i"
);
const MONTH_NAME_DAY = new RegExp(`^(${MONTH_NAMES})[- ](\\d{1,2})(?:, *(\\d{4}))?$`, "i");
const MONTH_NAME_YEAR = new RegExp(`^(${MONTH_NAMES})[- ](\\d{4})$`, "i");

/** A day, a time of day, or both, as an en-US Excel reads them. */
export function readDate(
  text: string,
  date1904: boolean,
  thisYear: number
): EnteredNumber | undefined {
  const clock = TIME_ONLY.exec(text);
  if (clock) {
    const value = dayFraction(clock, 1);
    return value === undefined
      ? undefined
      : { value, numberFormat: clock[4] ? "h:mm AM/PM" : clock[3] ? "h:mm:ss" : "h:mm" };
  }
  const both = DATE_AND_TIME.exec(text);
  const day = calendarDay(both?.[1] ?? text, thisYear);
  if (!day) return undefined;
  const serial = serialOf(day.year, day.month, day.day, date1904);
  if (serial === undefined) return undefined;
  if (!both) return { value: serial, numberFormat: day.numberFormat };
  const part = dayFraction(both, 2);
  return part === undefined ? undefined : { value: serial + part, numberFormat: "m/d/yyyy h:mm" };
}

function dayFraction(match: RegExpExecArray, first: number): number | undefined {
  const [hour = 0, minute = 0, second = 0] = match
    .slice(first, first + 3)
    .map((part) => Number(part ?? 0));
  const half = match[first + 3]?.toLowerCase();
  if (minute > 59 || second > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return (hours * 3600 + minute * 60 + second) / 86_400;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

function calendarDay(text: string, thisYear: number): CalendarDay | undefined {
  let match = YEAR_FIRST.exec(text);
  if (match)
    return {
      year: Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
      numberFormat: "m/d/yyyy",
    };
  match = MONTH_FIRST.exec(text);
  if (match)
    return {
      year: fullYear(match[3]),
      month: Number(match[1]),
      day: Number(match[2]),
      numberFormat: "m/d/yyyy",
    };
  match = MONTH_AND_DAY.exec(text);
  if (match) {
    const [month, other] = [Number(match[1]), Number(match[2])];
    if (other > 31 && month <= 12)
      return { year: fullYear(match[2]), month, day: 1, numberFormat: "mmm-yy" };
    return { year: thisYear, month, day: other, numberFormat: "d-mmm" };
  }
  match = MONTH_AND_YEAR.exec(text);
  if (match)
    return { year: Number(match[2]), month: Number(match[1]), day: 1, numberFormat: "mmm-yy" };
  match = DAY_MONTH_NAME.exec(text);
  if (match) {
    const numberFormat = match[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return {
      year: match[3] === undefined ? thisYear : fullYear(match[3]),
      month: monthOf(match[2]),
      day: Number(match[1]),
      numberFormat,
    };
  }
  match = MONTH_NAME_YEAR.exec(text);
  if (match)
    return { year: Number(match[2]), month: monthOf(match[1]), day: 1, numberFormat: "mmm-yy" };
  match = MONTH_NAME_DAY.exec(text);
  if (match) {
    const numberFormat = match[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return {
      year: Number(match[3] ?? thisYear),
      month: monthOf(match[1]),
      day: Number(match[2]),
      numberFormat,
    };
  }
  return undefined;
}

/** Two digits: 30 to 99 are the 1900s. */
function fullYear(text = ""): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
