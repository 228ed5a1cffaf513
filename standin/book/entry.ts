/**
 * What Excel makes of a string that is put into a cell through `values` or `formulas`. The API reads strings the way an
 * en-US Excel reads what is typed; the workbook's language does not matter (docs of Excel.Range.values).
 */
import type { CellValue } from "./book";
import { serialOf } from "./serial";

export type Entry =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  /** A text that must stay one: typed with an apostrophe, or into a cell formatted as text. */
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string };

const ERROR_NAMES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];
export function isErrorName(value: CellValue): boolean {
  return typeof value === "string" && ERROR_NAMES.includes(value);
}

/** First characters of everything that is more than a text; the others need no closer look. */
const SUSPICIOUS =
  /^[\s'=+\-@\d.(#$€£¥%]|^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * @param isTextCell the cell's number format is "@"
 * @param date1904 the workbook counts days from 1904
 */
export function enter(
  text: string,
  isTextCell: boolean,
  date1904: boolean,
  thisYear: number
): Entry {
  if (isTextCell) return { kind: "text", value: text.startsWith("'") ? text.slice(1) : text };
  if (!SUSPICIOUS.test(text)) return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (ERROR_NAMES.includes(upper)) return { kind: "value", value: upper };
  const number = readNumber(trimmed) ?? readDate(trimmed, date1904, thisYear);
  if (number) return { kind: "value", ...number };
  if (/^[+\-@]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text };
}

interface Read {
  readonly value: number;
  readonly numberFormat?: string;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const PLAIN = new RegExp(
  `^([+-]?)\\s*(\\(?)([$€£¥]?)\\s*((?:${DIGITS}(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(%?)(\\)?)$`
);
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

function readNumber(text: string): Read | undefined {
  const mixed = FRACTION.exec(text);
  if (mixed) {
    const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] === "-" ? -size : size, numberFormat: "# ?/?" };
  }
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, open, currency, written = "", percent, close] = match;
  if ((open === "(") !== (close === ")") || (open === "(" && sign !== "")) return undefined;
  const size = Number(written.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  const value = sign === "-" || open === "(" ? -size : size;
  const decimals = written.includes(".");
  if (currency !== "") return { value, numberFormat: decimals ? "$#,##0.00" : "$#,##0" };
  if (percent === "%") return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (/e/i.test(written)) return { value, numberFormat: "0.00E+00" };
  if (written.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
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

function readDate(text: string, date1904: boolean, thisYear: number): Read | undefined {
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
