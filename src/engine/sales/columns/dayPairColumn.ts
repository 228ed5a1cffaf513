import { RowLedger } from "../rows/rowLedger";
import type { Cell } from "../sales";
import { DateColumn, type DateSettings } from "./dateColumn";

/** Two columns of days that say nothing about whether a row counts: what is no day in them is none, and no row is left out for it. */
export class DayPairColumn {
  private readonly columns: readonly [planned: DateColumn, actual: DateColumn];

  constructor(
    rows: number,
    readonly about: "delivery" | "payment",
    places: readonly [planned: number, actual: number],
    settings: DateSettings
  ) {
    const column = (place: number): DateColumn =>
      new DateColumn(rows, place, place, new RowLedger(rows, 0), settings);
    this.columns = [column(places[0]), column(places[1])];
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    for (const column of this.columns) column.add(rows, from, to, start);
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    for (const column of this.columns) column.addColumn(columns, count, start);
  }

  /** Serial day of each row; 0 = none. */
  finish(read: number): { readonly planned: Int32Array; readonly actual: Int32Array } {
    for (const column of this.columns) column.finish(read);
    return { planned: this.columns[0].day, actual: this.columns[1].day };
  }
}
