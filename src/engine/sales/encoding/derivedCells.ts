/**
 * Cells that no column holds as they are, worked out row by row before anything else is read: a name in several columns, a period in
 * place of a day, customers and periods under one another. docs/reading.md#periods-in-rows.
 */
import { periodOfDay } from "../../calendar/period";
import { daysOfPeriod, periodDays } from "../../calendar/periodDays";
import { calendarDate, isLikeDay, SHIFT_1904 } from "../../calendar/serialDay";
import type { DateSource, Layout, Outline } from "../layout/layout";
import { textAt } from "../layout/textAt";
import type { Cell, Grain } from "../sales";
import { dayInText } from "../text/dayInText";
import { foldText } from "../text/foldText";
import { isBlank } from "../text/isBlank";
import { readDateText } from "../text/readDateText";
import { readPeriod, type PeriodReading } from "../text/readPeriod";
import { totalWord } from "../words/totals";

/** Places of the derived cells in a row, behind the columns that the layout needs; -1 where there is none. */
export function derivedPlaces(layout: Layout): {
  readonly customer: number;
  readonly date: number;
} {
  const outline = layout.shape === "lines" && layout.outline !== undefined;
  const customer = outline || layout.customerFrom !== undefined;
  const date = outline || (layout.shape === "lines" && layout.dateFrom !== undefined);
  const { length } = layout.needed;
  return {
    customer: customer ? length : -1,
    date: date ? length + Number(customer) : -1,
  };
}

export class DerivedCells {
  /** Rows of an outline that name what stands below them. */
  readonly headings: number[] = [];
  private readonly places: ReturnType<typeof derivedPlaces>;
  private readonly nameOf: (row: readonly Cell[]) => string;
  private readonly grain: Grain;
  private name = "";
  private day: Cell = "";
  private year = 0;

  constructor(
    private readonly layout: Layout,
    private readonly settings: { readonly todayDay: number; readonly date1904: boolean }
  ) {
    this.places = derivedPlaces(layout);
    this.nameOf = textAt(
      (layout.customerFrom ?? []).map((parts) =>
        parts.map((column) => ({ column: layout.needed.indexOf(column) }))
      )
    );
    this.grain = (layout.shape === "lines" ? layout.grain : undefined) ?? "day";
  }

  /** Whether every row is to be gone through. */
  get any(): boolean {
    return this.places.customer >= 0 || this.places.date >= 0;
  }

  /** The row with its derived cells. */
  append(row: readonly Cell[], position: number): readonly Cell[] {
    const { layout } = this;
    if (layout.shape === "lines" && layout.outline)
      return [...row, ...this.fromOutline(row, position, layout.outline)];
    const dateFrom = layout.shape === "lines" ? layout.dateFrom : undefined;
    return [
      ...row,
      ...(layout.customerFrom ? [this.nameOf(row)] : []),
      ...(dateFrom ? [this.dateOf(row, dateFrom)] : []),
    ];
  }

  private cell(row: readonly Cell[], column: number): Cell {
    return row[this.layout.needed.indexOf(column)] ?? "";
  }

  /** The last day of the period; a cell that is none stays as it is: the column of dates reads it, or says that it cannot. */
  private dateOf(row: readonly Cell[], from: DateSource): Cell {
    switch (from.kind) {
      case "monthsMadeDays": {
        const cell = this.cell(row, from.column);
        if (typeof cell !== "number" || cell < 1) return cell;
        const { month, day } = calendarDate(Math.floor(cell) + this.shift);
        return this.stored(periodDays("month", 2000 + day, month).lastDay);
      }
      case "yearAndPeriod": {
        const [year, part] = [this.cell(row, from.year), this.cell(row, from.period)];
        const whole = readPeriod(year, "General", this.settings);
        if (whole?.grain !== "year") return typeof part === "number" ? String(part) : part;
        const reading = readPeriod(part, "General", this.settings);
        const index = reading && reading.grain === this.grain ? reading.index : Number(part);
        return Number.isInteger(index) && index >= 1 && this.grain !== "day"
          ? this.stored(periodDays(this.grain, whole.year, index).lastDay)
          : part;
      }
      case "inNames":
        return dayInText(String(this.cell(row, from.column)));
      case "period":
        return this.endOf(this.cell(row, from.column), from.year);
    }
  }

  private endOf(cell: Cell, year: number): Cell {
    const reading = this.read(cell);
    if (!reading) return cell;
    if (reading.grain !== "day") {
      const known = reading.year || year;
      return known === 0
        ? cell
        : this.stored(periodDays(reading.grain, known, reading.index).lastDay);
    }
    return this.stored(
      this.grain === "day"
        ? reading.day
        : daysOfPeriod(periodOfDay(reading.day, this.grain), this.grain).lastDay
    );
  }

  /** A cell as a period, or as a day: blocks have no number formats, so a number of the size of a day is one. */
  private read(cell: Cell): PeriodReading | undefined {
    const { settings } = this;
    const format = typeof cell === "number" && isLikeDay(cell) ? "yyyy-mm-dd" : "General";
    const reading = readPeriod(cell, format, settings);
    if (reading || typeof cell !== "string") return reading;
    const date = readDateText(cell, false, settings.todayDay);
    return date && date.day > 0 && date.monthFirst === 0
      ? { grain: "day", year: 0, index: 0, day: date.day }
      : undefined;
  }

  private fromOutline(row: readonly Cell[], position: number, outline: Outline): [Cell, Cell] {
    const cell = this.cell(row, outline.column);
    if (typeof cell === "string" && isBlank(cell)) return ["", ""];
    const reading = this.read(cell);
    const heading = (name: Cell): [Cell, Cell] => {
      this.headings.push(position);
      return [name, ""];
    };
    if (!reading) {
      const name = String(cell);
      if (totalWord(foldText(name)) === "whole") return [cell, ""];
      if (outline.above === "period") return [name, this.day];
      this.name = name;
      this.year = 0;
      return heading(name);
    }
    if (reading.grain !== this.grain) {
      this.year = reading.grain === "year" ? reading.year : this.year;
      return heading("");
    }
    const day = this.endOf(cell, this.year || outline.year);
    if (outline.above === "customer") return [this.name, day];
    this.day = day;
    return heading("");
  }

  private get shift(): number {
    return this.settings.date1904 ? SHIFT_1904 : 0;
  }

  private stored(day: number): number {
    return day - this.shift;
  }
}

/** The last day of the period that holds today: what lies in it is not of the future. */
export function endOfToday(grain: Grain, todayDay: number): number {
  if (grain === "day") return todayDay;
  return daysOfPeriod(periodOfDay(todayDay, grain), grain).lastDay;
}
