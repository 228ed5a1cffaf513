/** What the cells of one column hold, counted over the sample. */
import { asciiDigits } from "../text/asciiDigits";
import { isDateFormat } from "../text/isDateFormat";
import { isErrorText } from "../text/isErrorText";
import { isBlank } from "../text/isBlank";
import { readDateText } from "../text/readDateText";
import { readNumberText } from "../text/readNumberText";
import { readPeriod, type PeriodReading } from "../text/readPeriod";
import { FINE_FIRST, type Period } from "../../calendar/period";
import { isLikeDay, LAST_SERIAL, SHIFT_1904 } from "../../calendar/serialDay";
import { currencyCode } from "../words/currencies";
import type { Cell } from "../sales";
import type { SourceHead } from "./layout";

export interface ColumnProfile {
  /** Cells that are neither empty nor errors. */
  readonly filled: number;
  readonly empty: number;
  /** Shares of the filled cells, 0..1. */
  readonly dates: number;
  /** Numbers that could be days, although no format says so: 1954 to 2119. */
  readonly plausibleDays: number;
  /** Numbers and texts that are numbers, without dates. */
  readonly numbers: number;
  /** Texts that are neither dates nor numbers. */
  readonly words: number;
  /** Whole numbers among the numbers. */
  readonly integers: number;
  /** Texts such as "#1001" and "R-0007": a few letters with a number. */
  readonly codes: number;
  readonly currencies: number;
  /** Cells whose number format or text shows money or two decimals. */
  readonly moneyLike: number;
  /** Cells shown or written in percent. */
  readonly percents: number;
  /** Cells that are a week, month, quarter or half-year, also without a year. */
  readonly periods: number;
  /** Cells that are a year. */
  readonly years: number;
  /** Periods that do not say their year. */
  readonly withoutYear: number;
  /** The finest length among the periods; "year" without any. */
  readonly finest: Period;
  readonly distinct: number;
  readonly meanLength: number;
  readonly negatives: number;
  readonly min: number;
  readonly max: number;
}

const CODE = /^[^\p{L}\s]*\p{L}{0,4}[^\p{L}\s]*\d[^\s]*$/u;

/** Profiles column `column` over the sample rows `from`..`to` - 1. */
export function columnProfile(
  head: SourceHead,
  column: number,
  from: number,
  to: number
): ColumnProfile {
  let [filled, empty, dates, days, numbers, words, integers] = [0, 0, 0, 0, 0, 0, 0];
  let [currencies, money, percents, length, negatives] = [0, 0, 0, 0, 0];
  let [min, max] = [Infinity, -Infinity];
  const distinct = new Set<string>();
  let [periods, years, withoutYear, codes] = [0, 0, 0, 0];
  let finest: Period = "year";
  const periodOf = rememberedPeriods(head);
  for (let row = from; row < to; row++) {
    const cell = head.values[row]?.[column] ?? "";
    const format = head.numberFormats[row]?.[column] ?? "General";
    if (typeof cell === "string" && isBlank(cell)) {
      empty++;
      continue;
    }
    if (typeof cell === "string" && isErrorText(cell)) continue;
    filled++;
    const text = String(cell).trim();
    if (format.includes("%") || text.endsWith("%")) percents++;
    distinct.add(text.toLowerCase());
    length += text.length;
    const period = periodOf(cell, format);
    if (period?.grain === "year") years++;
    else if (period && period.grain !== "day") {
      periods++;
      if (period.year === 0) withoutYear++;
      if (FINE_FIRST.indexOf(period.grain) < FINE_FIRST.indexOf(finest)) finest = period.grain;
    }
    let value = NaN;
    if (typeof cell === "number") {
      const serial = head.date1904 ? cell + SHIFT_1904 : cell;
      const packed = /^(19|20|25)\d{6}$/.test(text) && readDateText(text, false, head.todayDay);
      if (packed || (isDateFormat(format) && serial >= 1 && serial <= LAST_SERIAL)) dates++;
      else value = cell;
      if (isLikeDay(serial)) days++;
      if (/0\.0{2,}|[$€£¥₴฿₽]/.test(format) || !Number.isInteger(cell)) money++;
    } else if (typeof cell === "string") {
      const number = readNumberText(text);
      const date = readDateText(text, false, head.todayDay);
      if (date && !(number && /^\d+([.,]\d+)?$/.test(text))) dates++;
      else if (number) {
        value = number.value;
        if (number.currency !== "" || number.mark !== "") money++;
      } else {
        words++;
        if (CODE.test(asciiDigits(text))) codes++;
      }
      if (currencyCode(text) !== "") currencies++;
    } else words++;
    if (Number.isNaN(value)) continue;
    numbers++;
    if (Number.isInteger(value)) integers++;
    if (value < 0) negatives++;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    empty,
    dates: share(dates),
    plausibleDays: share(days),
    numbers: share(numbers),
    words: share(words),
    integers: numbers === 0 ? 0 : integers / numbers,
    codes: share(codes),
    currencies: share(currencies),
    moneyLike: share(money),
    percents: share(percents),
    periods: share(periods),
    years: share(years),
    withoutYear: share(withoutYear),
    finest,
    distinct: distinct.size,
    meanLength: share(length),
    negatives,
    min: numbers === 0 ? 0 : min,
    max: numbers === 0 ? 0 : max,
  };
}

/** Texts repeat where they are periods: each is read once. */
function rememberedPeriods(head: SourceHead) {
  const known = new Map<Cell, PeriodReading | undefined>();
  return (cell: Cell, format: string): PeriodReading | undefined => {
    if (typeof cell === "number") return readPeriod(cell, format, head);
    if (!known.has(cell)) known.set(cell, readPeriod(cell, format, head));
    return known.get(cell);
  };
}
