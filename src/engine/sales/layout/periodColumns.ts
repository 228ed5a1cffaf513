/** The period columns of a header row: which columns are periods, of which length, from which to which day. */
import { periodHeader, type PeriodHeader } from "./periodHeader";
import { firstDayOf, periodOfDay, type Period } from "../../calendar/period";
import { calendarDate, serialDay } from "../../calendar/serialDay";
import type { PeriodColumn, SourceHead } from "./layout";

export interface Periods {
  readonly grain: Period;
  readonly columns: readonly PeriodColumn[];
  /** Columns whose header is a longer period (a quarter among months) or repeats one. */
  readonly others: readonly number[];
  /** Row of the years above the months; -1 without. */
  readonly yearRow: number;
}

const FINE_FIRST: readonly Period[] = ["week", "month", "quarter", "half-year", "year"];

/** Looks at one row as a row of period headers; undefined with fewer than two periods. */
export function periodColumns(head: SourceHead, row: number): Periods | undefined {
  const found = new Map<number, PeriodHeader>();
  const cells = head.values[row] ?? [];
  cells.forEach((cell, column) => {
    const format = head.numberFormats[row]?.[column] ?? "General";
    const period = periodHeader(cell, format, head);
    if (period) found.set(column, period);
  });
  if (found.size < 2) return undefined;
  const days = [...found].filter(([, period]) => period.grain === "day");
  if (days.length >= 2)
    return fromDays(
      days.map(([column, p]) => [column, p.day] as const),
      found
    );
  const grain = FINE_FIRST.find(
    (g) => [...found.values()].filter((period) => period.grain === g).length >= 2
  );
  if (grain === undefined) return undefined;
  const mine = [...found].filter(([, period]) => period.grain === grain);
  const { years, yearRow } = yearsFor(head, row, mine, grain);
  const columns = mine.map(([column, period], i) => ({
    column,
    ...bounds(grain, years[i]!, period.index),
  }));
  return distinct(grain, columns, found, yearRow);
}

/** Headers that are days: the distance between them tells the length. */
function fromDays(
  days: readonly (readonly [column: number, day: number])[],
  found: ReadonlyMap<number, PeriodHeader>
): Periods | undefined {
  const sorted = days.map(([, day]) => day).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, i) => day - sorted[i]!);
  if (gaps.some((gap) => gap === 0)) return undefined;
  const least = Math.min(...gaps);
  const grain: Period =
    least < 28
      ? "week"
      : least < 89
        ? "month"
        : least < 181
          ? "quarter"
          : least < 365
            ? "half-year"
            : "year";
  const columns = days.map(([column, day]) => {
    if (grain === "week") {
      const whole = gaps.every((gap) => gap % 7 === 0);
      return { column, firstDay: day, lastDay: whole ? day + 6 : day };
    }
    return { column, ...daysOf(periodOfDay(day, grain), grain) };
  });
  return distinct(grain, columns, found, -1);
}

function distinct(
  grain: Period,
  columns: readonly PeriodColumn[],
  found: ReadonlyMap<number, PeriodHeader>,
  yearRow: number
): Periods | undefined {
  const seen = new Set<number>();
  const kept = columns.filter(({ firstDay }) => {
    if (firstDay === 0 || seen.has(firstDay)) return false;
    seen.add(firstDay);
    return true;
  });
  if (kept.length < 2) return undefined;
  const used = new Set(kept.map(({ column }) => column));
  return { grain, columns: kept, others: [...found.keys()].filter((c) => !used.has(c)), yearRow };
}

/** First and last day of a calendar period; zeros where the year is not known. */
function bounds(grain: Period, year: number, index: number) {
  if (year === 0) return { firstDay: 0, lastDay: 0 };
  // Week 1 of ISO 8601 is the one with 4 January.
  const first = periodOfDay(serialDay(year, 1, grain === "week" ? 4 : 1), grain);
  return daysOf(grain === "year" ? first : first + index - 1, grain);
}

function daysOf(number: number, grain: Period) {
  return { firstDay: firstDayOf(number, grain), lastDay: firstDayOf(number + 1, grain) - 1 };
}

/** Years of headers that do not say them: from the row of years above, a title, or counted back from today. */
function yearsFor(
  head: SourceHead,
  row: number,
  mine: readonly (readonly [column: number, period: PeriodHeader])[],
  grain: Period
): { years: readonly number[]; yearRow: number } {
  if (mine.every(([, period]) => period.year > 0)) {
    return { years: mine.map(([, period]) => period.year), yearRow: -1 };
  }
  for (let above = row - 1; above >= Math.max(0, row - 3); above--) {
    const years = mine.map(([column, period]) => period.year || yearAbove(head, above, column));
    if (years.every((year) => year > 0)) return { years, yearRow: above };
  }
  let turns = 0;
  const relative = mine.map(([, period], i) => {
    if (i > 0 && period.index <= mine[i - 1]![1].index) turns++;
    return turns;
  });
  const written = mine.find(([, period]) => period.year > 0);
  const base = written
    ? written[1].year - relative[mine.indexOf(written)]!
    : (titleYear(head, row) ?? startingYear(head, grain, mine[mine.length - 1]![1].index, turns));
  return { years: relative.map((turn) => base + turn), yearRow: -1 };
}

/** The year that stands over a column: in its own cell or the nearest to the left (merged or left blank). */
function yearAbove(head: SourceHead, row: number, column: number): number {
  for (let c = column; c >= 0; c--) {
    const cell = head.values[row]?.[c] ?? "";
    if (cell === "") continue;
    const period = periodHeader(cell, head.numberFormats[row]?.[c] ?? "General", head);
    return period?.grain === "year" ? period.year : 0;
  }
  return 0;
}

function titleYear(head: SourceHead, row: number): number | undefined {
  for (let r = row - 1; r >= 0; r--) {
    for (const cell of head.values[r] ?? []) {
      for (const digits of String(cell).match(/(?<!\d)\d{4}(?!\d)/g) ?? []) {
        const period = periodHeader(Number(digits), "General", head);
        if (period) return period.year;
      }
    }
  }
  return undefined;
}

/** The latest first year with which the last header's period has begun by today. */
function startingYear(head: SourceHead, grain: Period, index: number, turns: number): number {
  const { year } = calendarDate(Math.max(1, head.todayDay));
  const begun = bounds(grain, year, index).firstDay <= head.todayDay;
  return (begun ? year : year - 1) - turns;
}
