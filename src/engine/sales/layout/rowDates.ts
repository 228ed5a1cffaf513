/** The date of a row where it is a period, or stands in two columns. docs/reading.md#periods-in-rows. */
import { FINE_FIRST, type Period } from "../../calendar/period";
import { foldText } from "../text/foldText";
import { readPeriod } from "../text/readPeriod";
import { withoutAccents } from "../text/withoutAccents";
import { PERIOD_UNITS } from "../words/periods";
import type { Grain } from "../sales";
import type { Candidate } from "./candidates";
import type { DateSource, SourceHead } from "./layout";
import { monthsMadeDays } from "./monthsMadeDays";
import { yearWithoutOne } from "./yearWithoutOne";

export interface RowDates {
  readonly from: DateSource;
  readonly grain: Exclude<Grain, "day">;
  /** The column of the periods. */
  readonly candidate: Candidate;
  /** The column of the years, where it is another one. */
  readonly year?: Candidate;
  /** First of the days that Excel made of months. */
  readonly madeDay?: number;
}

/** How many there are in a year. */
const IN_A_YEAR = { week: 53, month: 12, quarter: 4, "half-year": 2 } as const;

/**
 * @param chosen column of the date; undefined where none is known by its header or cells
 * @returns undefined where the cells of the chosen column are days as they stand, or nothing
 */
export function rowDates(
  head: SourceHead,
  dataRow: number,
  all: readonly Candidate[],
  chosen: Candidate | undefined
): RowDates | undefined {
  const days = chosen ? daysOf(head, dataRow, chosen.column) : [];
  if (chosen && monthsMadeDays(head, days))
    return {
      madeDay: days[0]!.day,
      from: { kind: "monthsMadeDays", column: chosen.column },
      grain: "month",
      candidate: chosen,
    };
  if (chosen && isDays(chosen)) return undefined;
  const years = all.find((c) => c.profile.years >= 0.9 && saysUnit(c, "year"));
  const parts = all.filter((c) => c !== years && partOf(c) !== undefined);
  if (years) {
    const [finest] = parts.sort((a, b) => rank(partOf(a)!) - rank(partOf(b)!));
    if (finest)
      return {
        from: { kind: "yearAndPeriod", year: years.column, period: finest.column },
        grain: partOf(finest)!,
        candidate: finest,
        year: years,
      };
  }
  if (!chosen) return undefined;
  const { periods, withoutYear, finest } = chosen.profile;
  if (periods < 0.6 && chosen !== years) return undefined;
  const last = withoutYear > 0.1 ? lastIndex(head, dataRow, chosen.column, finest) : 0;
  const year = last === 0 ? 0 : yearWithoutOne(head, dataRow, finest, last);
  return {
    from: { kind: "period", column: chosen.column, year },
    grain: chosen === years ? "year" : finest,
    candidate: chosen,
  };
}

function isDays({ profile }: Candidate): boolean {
  return (
    profile.filled === 0 ||
    profile.dates > profile.periods + profile.years ||
    profile.plausibleDays >= 0.6
  );
}

function rank(period: Period): number {
  return FINE_FIRST.indexOf(period);
}

/** The length of the periods of a column that does not say their years; undefined where it is none. */
function partOf(candidate: Candidate): Exclude<Period, "year"> | undefined {
  const { withoutYear, finest, integers, numbers, min, max } = candidate.profile;
  if (withoutYear >= 0.9 && finest !== "year") return finest;
  if (numbers < 0.95 || integers < 1 || min < 1) return undefined;
  const units = ["week", "month", "quarter", "half-year"] as const;
  return units.find((unit) => max <= IN_A_YEAR[unit] && saysUnit(candidate, unit));
}

function saysUnit({ name }: Candidate, unit: Period): boolean {
  const words = withoutAccents(foldText(name)).split(" ");
  return words.some((word) => PERIOD_UNITS.get(word) === unit);
}

function lastIndex(head: SourceHead, from: number, column: number, grain: Period): number {
  const readings = head.values
    .slice(from)
    .map((row) => readPeriod(row[column] ?? "", "General", head));
  return Math.max(0, ...readings.map((one) => (one?.grain === grain ? one.index : 0)));
}

/** The days of a column's head, with their number formats. */
function daysOf(
  { values, numberFormats, date1904, todayDay }: SourceHead,
  from: number,
  column: number
) {
  return values.slice(from).flatMap((row, i) => {
    const format = numberFormats[from + i]?.[column] ?? "General";
    const reading = readPeriod(row[column] ?? "", format, { date1904, todayDay });
    return reading?.grain === "day" ? [{ day: reading.day, format }] : [];
  });
}
