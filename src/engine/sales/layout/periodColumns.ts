/** The period columns of a header row: which columns are periods, of which length, from which to which day. */
import { readPeriod, type PeriodReading } from "../text/readPeriod";
import { FINE_FIRST, periodOfDay, type Period } from "../../calendar/period";
import { daysOfPeriod, periodDays } from "../../calendar/periodDays";
import { calendarDate } from "../../calendar/serialDay";
import type { PeriodColumn, SourceHead } from "./layout";
import { monthsMadeDays } from "./monthsMadeDays";
import { yearWithoutOne } from "./yearWithoutOne";

export interface Periods {
  readonly grain: Period;
  readonly columns: readonly PeriodColumn[];
  /** Columns whose header is a longer period (a quarter among months) or repeats one. */
  readonly others: readonly number[];
  /** The first of the days that Excel had made of the months. */
  readonly madeDay?: number;
  /** Row of the years above the months; -1 without. */
  readonly yearRow: number;
}

/** Looks at one row as a row of period headers; undefined with fewer than two periods. */
export function periodColumns(head: SourceHead, row: number): Periods | undefined {
  const found = new Map<number, PeriodReading>();
  const cells = head.values[row] ?? [];
  cells.forEach((cell, column) => {
    const format = head.numberFormats[row]?.[column] ?? "General";
    const period = readPeriod(cell, format, head);
    if (period) found.set(column, period);
  });
  if (found.size < 2) return undefined;
  const made = fromMonthsMadeDays(head, row, found);
  if (made) return made;
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
    ...periodDays(grain, years[i]!, period.index),
  }));
  return distinct(grain, columns, found, yearRow);
}

/** Headers that were months until Excel took them for days. */
function fromMonthsMadeDays(
  head: SourceHead,
  row: number,
  found: ReadonlyMap<number, PeriodReading>
): Periods | undefined {
  const days = [...found]
    .filter(([, { grain }]) => grain === "day")
    .map(([column, { day }]) => ({
      column,
      day,
      format: head.numberFormats[row]?.[column] ?? "General",
    }));
  if (!monthsMadeDays(head, days)) return undefined;
  const columns = days.map(({ column, day }) => {
    const { month, day: year } = calendarDate(day);
    return { column, ...periodDays("month", 2000 + year, month) };
  });
  const periods = distinct("month", columns, found, -1);
  return periods && { ...periods, madeDay: days[0]!.day };
}

/** Headers that are days: the distance between them tells the length. */
function fromDays(
  days: readonly (readonly [column: number, day: number])[],
  found: ReadonlyMap<number, PeriodReading>
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
    return { column, ...daysOfPeriod(periodOfDay(day, grain), grain) };
  });
  return distinct(grain, columns, found, -1);
}

function distinct(
  grain: Period,
  columns: readonly PeriodColumn[],
  found: ReadonlyMap<number, PeriodReading>,
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

/** Years of headers that do not say them: from the row of years above, a title, or counted back from today. */
function yearsFor(
  head: SourceHead,
  row: number,
  mine: readonly (readonly [column: number, period: PeriodReading])[],
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
    : yearWithoutOne(head, row, grain, mine[mine.length - 1]![1].index, turns);
  return { years: relative.map((turn) => base + turn), yearRow: -1 };
}

/** The year that stands over a column: in its own cell or the nearest to the left (merged or left blank). */
function yearAbove(head: SourceHead, row: number, column: number): number {
  for (let c = column; c >= 0; c--) {
    const cell = head.values[row]?.[c] ?? "";
    if (cell === "") continue;
    const period = readPeriod(cell, head.numberFormats[row]?.[c] ?? "General", head);
    return period?.grain === "year" ? period.year : 0;
  }
  return 0;
}
