/** Customer x period tables: every non-zero cell of a period column is a line on the last day of the period. */
import { ColumnSigns } from "../columns/columnSigns";
import { DecimalMarks } from "../columns/decimalMarks";
import { isEmptyRow, LARGEST_AMOUNT } from "../columns/numberColumn";
import type { PeriodTableLayout } from "../layout/layout";
import { sumOf } from "../../stats/sumOf";
import type { Cell } from "../sales";
import { isBlank } from "../text/isBlank";
import { isDash } from "../text/isDash";
import { isErrorText } from "../text/isErrorText";
import { readNumberText } from "../text/readNumberText";
import { assembleSales } from "./assembleSales";
import type { Encoded } from "./encoder";
import type { EncoderOptions } from "./encoderOptions";
import { PeriodCells } from "./periodCells";
import { Reading } from "./reading";
import { rowsOf } from "./rowsOf";

export class PeriodsEncoder {
  private readonly reading: Reading;
  private readonly cells: PeriodCells;
  private readonly positions: readonly number[];
  private readonly marks = new DecimalMarks();
  private readonly signs = new ColumnSigns();

  constructor(
    private readonly layout: PeriodTableLayout,
    private readonly options: EncoderOptions,
    private readonly rows: number
  ) {
    this.reading = new Reading(layout, options, rows);
    this.cells = new PeriodCells(layout.periods.length);
    this.positions = layout.periods.map(({ column }) => this.reading.position(column));
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.reading.add(rows, from, to, start);
    const { positions, cells } = this;
    for (let i = from; i < to; i++) {
      const source = rows[i]!;
      const row = start + i - from;
      const before = cells.count;
      for (let p = 0; p < positions.length; p++) {
        const cell = source[positions[p]!] ?? "";
        if (typeof cell === "number" && cell <= LARGEST_AMOUNT && cell >= -LARGEST_AMOUNT) {
          if (cell !== 0) cells.push(row, p, cell);
        } else if (cell !== "") this.slow(cell, row, p);
      }
      if (cells.count > before) continue;
      this.reading.ledger.leaveOut(row, isEmptyRow(source) ? "emptyRows" : "blankAmount");
    }
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    this.add(rowsOf(columns, count), 0, count, start);
  }

  private slow(cell: Cell, row: number, p: number): void {
    const { ledger, currencyMarks } = this.reading;
    const { column } = this.layout.periods[p]!;
    if (typeof cell === "string") {
      if (isBlank(cell) || isDash(cell)) return;
      if (isErrorText(cell)) return ledger.leaveOut(row, "errorCells", column);
      const number = readNumberText(cell);
      if (number && Math.abs(number.value) <= LARGEST_AMOUNT) {
        ledger.repair(row, "textNumbers", column);
        if (number.thaiDigits) ledger.repair(row, "thaiDigits");
        if (number.currency !== "") currencyMarks.note(row, number.currency);
        this.marks.note(this.cells.count, cell, number);
        this.signs.note(this.cells.count, number);
        if (number.value !== 0) this.cells.push(row, p, number.value);
        return;
      }
    }
    ledger.leaveOut(row, "unreadableNumber", column);
  }

  *finish(read: number): Generator<undefined, Encoded> {
    const { reading, layout, cells } = this;
    const notes = reading.prepare(read);
    const question = this.decideMarks();
    if (question) notes.push(question);
    yield;
    reading.customer.classifyNames();
    const amounts = cells.rowSums(Math.max(read, this.rows));
    const columnSum = sumOf(amounts, 0, read);
    yield;
    const { sums, question: level } = reading.leaveOutSums({
      amounts,
      read,
      confirm: (row, parts) => cells.areSum(row, parts),
    });
    if (level) notes.push(level);
    yield;
    const counted = amounts.slice();
    for (const row of sums) counted[row] = 0;
    reading.leaveOutTotals({
      amounts: counted,
      read,
      special: reading.customer.classify(),
      hasTexts: this.marks.any,
      confirm: (row, from, to, filter, totals) =>
        cells.addUp(row, from, to, filter, [...totals, ...sums]),
    });
    yield;
    const currencies = reading.decideCurrencies(read, amounts, layout.periods[0]!.column);
    if (currencies.question) notes.push(currencies.question);
    const status = reading.askStatus(read, amounts);
    if (status) notes.push(status);
    const { count, rowOf, amount, period } = cells;
    const { rateOf } = currencies;
    if (rateOf) for (let i = 0; i < count; i++) amount[i]! *= rateOf(rowOf[i]!);
    const day = new Int32Array(count);
    for (let i = 0; i < count; i++) day[i] = layout.periods[period[i]!]!.lastDay;
    yield;
    const lines = { count, rowOf, day, amount, grain: layout.grain };
    return yield* assembleSales(reading, read, lines, columnSum, (row) => amounts[row]!, notes);
  }

  /** What the texts left open. */
  private decideMarks() {
    const { marks, cells, layout } = this;
    const cellOf = (i: number) =>
      [cells.rowOf[i]! + layout.dataRow, layout.periods[cells.period[i]!]!.column] as const;
    const question = marks.decide(cells.amount, cellOf, this.options.choices?.decimalMark);
    const { ledger } = this.reading;
    for (const i of this.signs.decide(cells.amount, cells.count)) {
      ledger.leaveOut(cells.rowOf[i]!, "unreadableNumber", cellOf(i)[1]);
    }
    ledger.facts.set("textNumbers", marks.facts(cells.amount));
    return question;
  }
}
