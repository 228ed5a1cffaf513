/** A column of days. Serials pass as they are; texts are read, and the whole column decides day-month order and missing years. */
import type { Issue } from "../rows/issue";
import {
  commonDay,
  FIRST_BUDDHIST_SERIAL,
  LAST_BUDDHIST_SERIAL,
} from "../../calendar/buddhistYear";
import { isBlank } from "../text/isBlank";
import { isErrorText } from "../text/isErrorText";
import { readDateText, type DateReading } from "../text/readDateText";
import { isLikeDay, LAST_SERIAL, serialText, SHIFT_1904 } from "../../calendar/serialDay";
import type { ReadingChoices } from "../readingChoices";
import { swappedDays } from "./swappedDays";
import { DayMonthOrder, type DayMonth } from "./dayMonthOrder";
import { yearlessDays, type YearlessDay } from "./yearlessDays";
import type { Cell } from "../sales";
import type { RowLedger } from "../rows/rowLedger";

export interface DateSettings {
  readonly todayDay: number;
  readonly date1904: boolean;
  readonly thai: boolean;
  readonly dayMonth?: DayMonth;
  readonly realDays?: ReadingChoices["realDays"];
}

/** Dates repeat: a list of a million lines has some thousand different ones. */
const REMEMBERED = 8192;

export class DateColumn {
  readonly day: Int32Array;
  private blanks: number[] = [];
  private readonly unreadables: number[] = [];
  private readonly shift: number;
  private readonly readings = new Map<string, DateReading | undefined>();
  private readonly order = new DayMonthOrder();
  private readonly yearless: YearlessDay[] = [];
  private future: number[] = [];
  private sample = "";

  constructor(
    rows: number,
    readonly position: number,
    readonly column: number,
    private readonly ledger: RowLedger,
    private readonly settings: DateSettings
  ) {
    this.day = new Int32Array(rows);
    this.shift = settings.date1904 ? SHIFT_1904 : 0;
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    const { position, day, shift } = this;
    const end = this.settings.todayDay + 1;
    for (let i = from; i < to; i++) {
      const cell = rows[i]![position];
      if (typeof cell === "number" && cell + shift >= 1 && cell + shift < end) {
        day[start + i - from] = cell + shift;
      } else this.slow(cell ?? "", start + i - from);
    }
  }

  addColumn(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    const { position, day, shift } = this;
    const cells = columns[position]!;
    const end = this.settings.todayDay + 1;
    for (let i = 0; i < count; i++) {
      const cell = cells[i]!;
      if (typeof cell === "number" && cell + shift >= 1 && cell + shift < end) {
        day[start + i] = cell + shift;
      } else this.slow(cell, start + i);
    }
  }

  /** Rows with an empty date cell. */
  get blankRows(): readonly number[] {
    return this.blanks;
  }

  /** Rows with something in its place that is no day. */
  get unreadableRows(): readonly number[] {
    return this.unreadables;
  }

  /** Rows that got their day otherwise: they are not blank. */
  drop(rows: ReadonlySet<number>): void {
    if (rows.size > 0) this.blanks = this.blanks.filter((row) => !rows.has(row));
  }

  private slow(cell: Cell, row: number): void {
    if (typeof cell === "number") this.number(cell, row);
    else if (typeof cell === "boolean") this.unreadable(row);
    else if (isBlank(cell)) this.blanks.push(row);
    else if (isErrorText(cell)) this.ledger.leaveOut(row, "errorCells", this.column);
    else this.text(cell, row);
  }

  private number(cell: number, row: number): void {
    const serial = Math.floor(cell + this.shift);
    if (serial >= 1 && serial <= LAST_SERIAL) this.serial(serial, row);
    else if (Number.isInteger(cell) && /^[12]\d{7}$/.test(String(cell)))
      this.text(String(cell), row);
    else this.unreadable(row);
  }

  private serial(serial: number, row: number): void {
    let day = serial;
    if (serial >= FIRST_BUDDHIST_SERIAL && serial <= LAST_BUDDHIST_SERIAL) {
      day = commonDay(serial);
      if (day === 0) return this.unreadable(row);
      this.ledger.repair(row, "buddhistYears");
    }
    this.set(row, day);
  }

  private text(cell: string, row: number): void {
    const { ledger, settings } = this;
    let reading = this.readings.get(cell);
    if (reading === undefined && !this.readings.has(cell)) {
      reading = readDateText(cell, settings.thai, settings.todayDay);
      if (this.readings.size < REMEMBERED) this.readings.set(cell, reading);
    }
    if (reading === undefined) {
      const serial = Math.floor((serialText(cell) ?? 0) + this.shift);
      if (!isLikeDay(serial)) return this.unreadable(row);
      ledger.repair(row, "textDates");
      return this.serial(serial, row);
    }
    if (this.sample === "") this.sample = cell;
    ledger.repair(row, "textDates");
    if (reading.buddhist) ledger.repair(row, "buddhistYears");
    if (reading.twoDigits) ledger.repair(row, "twoDigitYears");
    if (reading.thaiDigits) ledger.repair(row, "thaiDigits");
    if (reading.yearless) {
      this.yearless.push({ row, ...reading.yearless });
      return;
    }
    if (this.order.note(row, cell, reading)) this.day[row] = reading.day;
    else this.set(row, reading.day);
  }

  private set(row: number, day: number): void {
    this.day[row] = day;
    if (day > this.settings.todayDay) this.future.push(row);
  }

  private unreadable(row: number): void {
    this.unreadables.push(row);
    this.ledger.leaveOut(row, "unreadableDate", this.column);
  }

  /** Decides what was left open, leaves out future days, and returns the question, if there is one. */
  finish(read: number): Issue[] {
    const { day, column, ledger, order } = this;
    const { todayDay, dayMonth } = this.settings;
    const cellOf = (row: number) => [row + ledger.dataRow, column] as const;
    const set = (row: number, serial: number) => this.set(row, serial);
    const question = order.decide(day, todayDay, dayMonth, cellOf, set);
    const swap = this.decideSwapped(read);
    yearlessDays(this.yearless, day.subarray(0, read), (row, serial) =>
      serial === 0 ? this.unreadable(row) : this.set(row, serial)
    );
    const issues = this.leaveOutFuture(read);
    if (this.sample !== "")
      ledger.facts.set("textDates", { text: this.sample, order: order.order });
    return [question, swap, ...issues].filter((issue) => issue !== undefined);
  }

  /** Days that are no texts, where the texts prove that only days up to 12 could become any. */
  private decideSwapped(read: number): Issue | undefined {
    const { ledger, column, settings, order } = this;
    if (!order.provenWithoutDoubt) return undefined;
    const day = this.day.subarray(0, read);
    const isText = (row: number) => ledger.has(row, "textDates");
    const found = swappedDays(day, isText, settings.todayDay);
    if (!found) return undefined;
    const { rows, swapped, likely } = found;
    const reading = settings.realDays ?? (likely ? "swap" : "keep");
    const first = Math.max(
      0,
      rows.findIndex((row, i) => day[row] !== swapped[i])
    );
    const asWrittenDay = day[rows[first]!]!;
    const swappedDay = swapped[first]!;
    if (reading === "swap") {
      rows.forEach((row, i) => (day[row] = swapped[i]!));
      this.future = this.future.filter((row) => day[row]! > settings.todayDay);
      rows.forEach((row, i) => swapped[i]! > settings.todayDay && this.future.push(row));
    }
    if (settings.realDays !== undefined) return undefined;
    const readDay = reading === "swap" ? swappedDay : asWrittenDay;
    return {
      code: "swappedDays",
      kind: "question",
      count: rows.length,
      cells: rows.slice(0, 5).map((row) => [row + ledger.dataRow, column] as const),
      facts: { text: this.sample, asWrittenDay, swappedDay, readDay },
    };
  }

  /** Few days after today are left out; if most are, the days are kept and it is said: then "today" is not the measure. */
  private leaveOutFuture(read: number): Issue[] {
    const { future, ledger, column } = this;
    if (future.length === 0) return [];
    let last = 0;
    for (const row of future) last = Math.max(last, this.day[row]!);
    const facts = { lastDay: last, todayDay: this.settings.todayDay };
    const dated = read - this.blankRows.length;
    if (future.length * 2 > dated) {
      const cells = future.slice(0, 5).map((row) => [row + ledger.dataRow, column] as const);
      return [
        {
          code: "futureDates",
          kind: "note",
          count: future.length,
          cells,
          facts: { ...facts, kept: 1 },
        },
      ];
    }
    ledger.facts.set("futureDates", facts);
    for (const row of future) ledger.leaveOut(row, "futureDates", column);
    return [];
  }
}
