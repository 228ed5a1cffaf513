/** One header cell as a period: "Jan 2024", "ม.ค. 67", "I кв. 2024", "2024-W07", 45292 in "mmm yy". docs/reading.md#period-tables. */
import { MONTHS } from "../words/months";
import { NAMED_HALVES, PERIOD_FILLERS, PERIOD_UNITS, ROMAN } from "../words/periods";
import { asciiDigits } from "../text/asciiDigits";
import { hasThai } from "../text/hasThai";
import {
  commonDay,
  commonYear,
  FIRST_BUDDHIST_SERIAL,
  LAST_BUDDHIST_SERIAL,
} from "../../calendar/buddhistYear";
import { isDateFormat } from "../text/isDateFormat";
import { calendarDate, LAST_SERIAL, SHIFT_1904 } from "../../calendar/serialDay";
import { readDateText, shortYear } from "../text/readDateText";
import type { SourceHead } from "./layout";
import type { Period } from "../../calendar/period";
import type { Cell, Grain } from "../sales";

export interface PeriodHeader {
  readonly grain: Grain;
  /** Common era; 0 where the header does not say it. */
  readonly year: number;
  /** Month 1..12, quarter 1..4, half 1..2, week 1..53; 0 for a year. */
  readonly index: number;
  /** Grain "day": the serial day. */
  readonly day: number;
}

const LIMITS = { week: 53, month: 12, quarter: 4, "half-year": 2, year: 0, day: 0 } as const;

/** Reads a header cell as a period; undefined if it is none. */
export function periodHeader(
  cell: Cell,
  format: string,
  head: Pick<SourceHead, "date1904" | "todayDay">
): PeriodHeader | undefined {
  if (typeof cell === "boolean" || cell === "") return undefined;
  return typeof cell === "number"
    ? fromNumber(cell, format, head.date1904)
    : fromText(cell, head.todayDay);
}

function fromNumber(cell: number, format: string, date1904: boolean): PeriodHeader | undefined {
  if (isDateFormat(format)) {
    const serial = Math.floor(date1904 ? cell + SHIFT_1904 : cell);
    if (serial < 1 || serial > LAST_SERIAL) return undefined;
    const buddhist = serial >= FIRST_BUDDHIST_SERIAL && serial <= LAST_BUDDHIST_SERIAL;
    return { grain: "day", year: 0, index: 0, day: buddhist ? commonDay(serial) : serial };
  }
  if (!Number.isInteger(cell)) return undefined;
  if (isYear(cell)) return { grain: "year", year: commonYear(cell), index: 0, day: 0 };
  const [year, month] = [Math.floor(cell / 100), cell % 100];
  if (isYear(year) && month >= 1 && month <= 12) {
    return { grain: "month", year: commonYear(year), index: month, day: 0 };
  }
  return undefined;
}

function fromText(cell: string, todayDay: number): PeriodHeader | undefined {
  if (cell.length > 40) return undefined;
  const text = asciiDigits(cell).trim().toLowerCase();
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
): PeriodHeader | undefined {
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
  const index = Number(rest[0]);
  if (!(index >= 1 && index <= LIMITS[unit])) return undefined;
  return takeShortYear(rest[1]) ? { grain: unit, year, index, day: 0 } : undefined;
}

function isYear(n: number): boolean {
  return (n >= 1990 && n <= 2100) || (n >= 2533 && n <= 2643);
}
