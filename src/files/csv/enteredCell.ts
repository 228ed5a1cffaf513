/**
 * What an en-US Excel makes of the text of a cell in a CSV file: a number, a day, yes or no, an error, or the text. Only where Excel would lose
 * digits the text stays: no Excel stands between, and numbers of customers that differ in their last digits must not become one.
 */
import { serialDay } from "../../engine/calendar/serialDay";
import type { Cell } from "../../engine/sales/sales";

export interface EnteredCell {
  readonly value: Cell;
  /** The number format that the cell takes from how it was written. */
  readonly format: string;
}

/** First characters of everything that is more than a text; the others need no closer look. */
const MAY_BE_MORE =
  /^[\s\d+\-.(#$€]|^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** What no workbook can hold: control characters but tab and ends of lines, halves of a pair, and two more. */
const NEVER_IN_CELLS = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff\p{Surrogate}]/gu;

const ERRORS: ReadonlySet<string> = new Set([
  ...["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!"],
  ...["#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"],
]);

/** @param thisYear of days that are written without one */
export function enteredCell(written: string, thisYear: number): EnteredCell {
  const text = written.replace(NEVER_IN_CELLS, "");
  if (!MAY_BE_MORE.test(text)) return { value: text, format: "General" };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", format: "General" };
  if (ERRORS.has(upper)) return { value: upper, format: "General" };
  // No number is written with a colon.
  const size = trimmed.includes(":") ? undefined : number(trimmed);
  return size ?? dayOrTime(trimmed, thisYear) ?? { value: text, format: "General" };
}

const SIZE = /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const AROUND = /^([+-]?)\s*(\(?)([$€]?)\s*(.*?)\s*(%?)(\)?)$/s;
/** More digits before the point than Excel keeps. */
const TOO_LONG = /^[0,]*[1-9](?:,?\d){15}/;
const WITH_FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

function number(text: string): EnteredCell | undefined {
  const [, minus, whole, over, under] = WITH_FRACTION.exec(text) ?? [];
  if (whole !== undefined) {
    const size = Number(whole) + Number(over) / Number(under);
    return { value: minus === "-" ? -size : size, format: "# ?/?" };
  }
  const [, sign, open, currency = "", written = "", percent, close] = AROUND.exec(text) ?? [];
  const isBracketed = open === "(";
  if (
    !SIZE.test(written) ||
    TOO_LONG.test(written) ||
    isBracketed !== (close === ")") ||
    (isBracketed && sign !== "")
  )
    return undefined;
  const size = Number(written.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  return {
    value: sign === "-" || isBracketed ? -size : size,
    format: numberFormat(currency, written, percent === "%"),
  };
}

/** The signs of money that an en-US Excel knows, in the format of a cell; an amount with another one stays a text. */
const MONEY: { readonly [sign: string]: string } = { $: "$", "€": "[$€-2]" };

function numberFormat(currency: string, written: string, isPercent: boolean): string {
  const decimals = written.includes(".") ? ".00" : "";
  if (currency !== "") return `${MONEY[currency]!}#,##0${decimals}`;
  if (isPercent) return `0${decimals}%`;
  if (/e/i.test(written)) return "0.00E+00";
  return written.includes(",") ? `#,##0${decimals}` : "General";
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?`;
const TIME = new RegExp(`^${CLOCK}$`, "i");
const DAY_AND_TIME = new RegExp(`^(.+?)[ T]+${CLOCK}$`, "i");

function dayOrTime(text: string, thisYear: number): EnteredCell | undefined {
  const time = TIME.exec(text);
  if (time !== null) {
    const value = fractionOfDay(time.slice(1));
    const format =
      time[4] !== undefined ? "h:mm AM/PM" : time[3] !== undefined ? "h:mm:ss" : "h:mm";
    return value === undefined ? undefined : { value, format };
  }
  const both = DAY_AND_TIME.exec(text);
  const written = dayOf(both?.[1] ?? text, thisYear);
  if (written === undefined) return undefined;
  const { year, month, day, format } = written;
  const serial = serialDay(year, month, day);
  // Excel's own day that never was is not read from a text.
  if (serial === 0 || serial === 60) return undefined;
  if (both === null) return { value: serial, format };
  const part = fractionOfDay(both.slice(2));
  return part === undefined ? undefined : { value: serial + part, format: "m/d/yyyy h:mm" };
}

function fractionOfDay(parts: readonly (string | undefined)[]): number | undefined {
  const [hour, minute, second] = [Number(parts[0]), Number(parts[1]), Number(parts[2] ?? 0)];
  const half = parts[3]?.toLowerCase();
  if (minute > 59 || second > 59) return undefined;
  if (half === undefined ? hour > 23 : hour < 1 || hour > 12) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return (hours * 3600 + minute * 60 + second) / 86_400;
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const byName = (pattern: string): RegExp => new RegExp(pattern.replace("MONTH", MONTH), "i");

/** How a day may be written; what the parts of each are stands in its reading. */
const WRITINGS: readonly (readonly [
  RegExp,
  (parts: readonly string[], thisYear: number) => WrittenDay,
])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, ([y, m, d]) => dated(y, Number(m), d)],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, ([m, d, y]) => dated(y, Number(m), d)],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    ([m, other], thisYear) =>
      Number(other) > 31 && Number(m) <= 12
        ? monthOnly(other, Number(m))
        : { year: thisYear, month: Number(m), day: Number(other), format: "d-mmm" },
  ],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => monthOnly(y, Number(m))],
  [
    byName(String.raw`^(\d{1,2})[- ]MONTH(?:[- ,]+(\d{4}|\d{2}))?$`),
    ([d, name, y], thisYear) => named(name, d, y, thisYear),
  ],
  [byName(String.raw`^MONTH[- ](\d{4})$`), ([name, y]) => monthOnly(y, monthOf(name))],
  [
    byName(String.raw`^MONTH[- ](\d{1,2})(?:, *(\d{4}))?$`),
    ([name, d, y], thisYear) => named(name, d, y, thisYear),
  ],
];

function dayOf(text: string, thisYear: number): WrittenDay | undefined {
  for (const [pattern, read] of WRITINGS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1), thisYear);
  }
  return undefined;
}

function dated(year: string | undefined, month: number, day: string | undefined): WrittenDay {
  return { year: fullYear(year), month, day: Number(day), format: "m/d/yyyy" };
}

function monthOnly(year: string | undefined, month: number): WrittenDay {
  return { year: fullYear(year), month, day: 1, format: "mmm-yy" };
}

function named(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  thisYear: number
): WrittenDay {
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month: monthOf(month),
    day: Number(day),
    format: year === undefined ? "d-mmm" : "d-mmm-yy",
  };
}

/** Two digits: 30 to 99 are the 1900s. */
function fullYear(text = ""): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
