/**
 * A period, wherever it stands, in a header or in a cell: "Jan 2024", "ม.ค. 67", "I кв. 2024", "2024-W07", 202401, 45292 in "mmm yy".
 * docs/reading.md#period-tables.
 */
import { MONTHS } from "../words/months";
import { NAMED_HALVES, PERIOD_FILLERS, PERIOD_UNITS, ROMAN } from "../words/periods";
import {
  commonDay,
  commonYear,
  FIRST_BUDDHIST_SERIAL,
  LAST_BUDDHIST_SERIAL,
} from "../../calendar/buddhistYear";
import { calendarDate, LAST_SERIAL, SHIFT_1904 } from "../../calendar/serialDay";
import { asciiDigits } from "./asciiDigits";
import { hasThai } from "./hasThai";
import { isDateFormat } from "./isDateFormat";
import { readDateText, shortYear } from "./readDateText";
import { withoutAccents } from "./withoutAccents";
import type { Period } from "../../calendar/period";
import type { Cell, Grain } from "../sales";

export interface PeriodReading {
  readonly grain: Grain;
  /** Common era; 0 where it is not said. */
  readonly year: number;
  /** Month 1..12, quarter 1..4, half 1..2, week 1..53; 0 for a year. */
  readonly index: number;
  /** Grain "day": the serial day. */
  readonly day: number;
}

export interface PeriodSettings {
  readonly date1904: boolean;
  readonly todayDay: number;
}

const LIMITS = { week: 53, month: 12, quarter: 4, "half-year": 2, year: 0, day: 0 } as const;

/** Reads a cell as a period; undefined if it is none. A date is one of the grain "day". */
export function readPeriod(
  cell: Cell,
  format: string,
  { date1904, todayDay }: PeriodSettings
): PeriodReading | undefined {
  if (typeof cell === "boolean" || cell === "") return undefined;
  return typeof cell === "number" ? fromNumber(cell, format, date1904) : fromText(cell, todayDay);
}

function fromNumber(cell: number, format: string, date1904: boolean): PeriodReading | undefined {
  if (isDateFormat(format)) {
    const serial = Math.floor(date1904 ? cell + SHIFT_1904 : cell);
    if (serial < 1 || serial > LAST_SERIAL) return undefined;
    const buddhist = serial >= FIRST_BUDDHIST_SERIAL && serial <= LAST_BUDDHIST_SERIAL;
    return { grain: "day", year: 0, index: 0, day: buddhist ? commonDay(serial) : serial };
  }
  if (!Number.isInteger(cell)) return fromDecimal(cell);
  if (isYear(cell)) return { grain: "year", year: commonYear(cell), index: 0, day: 0 };
  const [year, month] = [Math.floor(cell / 100), cell % 100];
  if (isYear(year) && month >= 1 && month <= 12) {
    return { grain: "month", year: commonYear(year), index: month, day: 0 };
  }
  return undefined;
}

/** "01.2025" in a CSV file is the number 1.2025. */
function fromDecimal(cell: number): PeriodReading | undefined {
  const month = Math.floor(cell);
  const year = Math.round((cell - month) * 10_000);
  const isMonth = month >= 1 && month <= 12 && isYear(year);
  return isMonth && Math.abs(month + year / 10_000 - cell) < 1e-9
    ? { grain: "month", year: commonYear(year), index: month, day: 0 }
    : undefined;
}

function fromText(cell: string, todayDay: number): PeriodReading | undefined {
  if (cell.length > 40) return undefined;
  const text = withoutAccents(asciiDigits(cell).trim().toLowerCase());
  const thai = hasThai(cell);
  const tokens = text.match(/\d+|[\p{L}\p{M}.'’]+/gu);
  if (!tokens || tokens.length > 6) return undefined;
  let grain: Period | undefined;
  let index = 0;
  const numbers: string[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    const word = token.replace(/[.'’]/g, "");
    const month = MONTHS.get(word) ?? MONTHS.get(word.replace(/^(?:ประจำ)?เดือน/, ""));
    const unit = PERIOD_UNITS.get(word);
    if (month !== undefined && index === 0) [grain, index] = ["month", month];
    else if (NAMED_HALVES.has(word)) [grain, index] = ["half-year", NAMED_HALVES.get(word)!];
    else if (ROMAN.has(word)) numbers.unshift(String(ROMAN.get(word)));
    else if (unit !== undefined) {
      if (grain === undefined || grain === "year") grain = unit;
    } else if (word !== "" && !PERIOD_FILLERS.has(word)) return undefined;
  }
  if (numbers.length === 3 && grain === undefined) {
    const date = readDateText(cell, thai, todayDay);
    return date && date.day > 0 ? { grain: "day", year: 0, index: 0, day: date.day } : undefined;
  }
  return assemble(grain, index, numbers, {
    thai,
    thisYear: calendarDate(Math.max(1, todayDay)).year,
  });
}

function assemble(
  unit: Period | undefined,
  named: number,
  numbers: readonly string[],
  marks: { readonly thai: boolean; readonly thisYear: number }
): PeriodReading | undefined {
  const years = numbers.filter((n) => n.length === 4 && isYear(Number(n)));
  const rest = numbers.filter((n) => !(n.length === 4 && isYear(Number(n))));
  if (years.length > 1 || rest.length > 2) return undefined;
  let year = years.length === 1 ? commonYear(Number(years[0])) : 0;
  const takeShortYear = (text: string | undefined) => {
    if (year === 0 && text !== undefined && text.length === 2)
      year = shortYear(Number(text), marks);
    else if (text !== undefined) return false;
    return true;
  };
  if (named > 0) {
    return takeShortYear(rest[0]) && rest.length <= 1
      ? { grain: unit!, year, index: named, day: 0 }
      : undefined;
  }
  if (unit === undefined || unit === "year") {
    if (rest.length === 0 && year > 0) return { grain: "year", year, index: 0, day: 0 };
    if (unit === "year" && rest.length === 1 && takeShortYear(rest[0])) {
      return { grain: "year", year, index: 0, day: 0 };
    }
    const month = Number(rest[0]);
    const monthOfYear = unit === undefined && year > 0 && rest.length === 1 && numbers.length === 2;
    return monthOfYear && month >= 1 && month <= 12
      ? { grain: "month", year, index: month, day: 0 }
      : undefined;
  }
  // "Q1 24" and "24-Q1".
  const fits = (text: string | undefined) => Number(text) >= 1 && Number(text) <= LIMITS[unit];
  const [first, second] = fits(rest[0]) || !fits(rest[1]) ? rest : [rest[1], rest[0]];
  if (!fits(first)) return undefined;
  return takeShortYear(second) ? { grain: unit, year, index: Number(first), day: 0 } : undefined;
}

function isYear(n: number): boolean {
  return (n >= 1990 && n <= 2100) || (n >= 2533 && n <= 2643);
}
