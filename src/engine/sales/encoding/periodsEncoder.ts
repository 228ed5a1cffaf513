/** Customer x period tables: every non-zero cell of a period column is a line on the last day of the period. */
import type { Encoded } from "./encoder";
import type { PeriodTableLayout } from "../layout/layout";
import type { Cell } from "../sales";
import { isBlank } from "../text/isBlank";
import { isDash } from "../text/isDash";
import { isErrorText } from "../text/isErrorText";
import { readNumberText } from "../text/readNumberText";
import { DecimalMarks } from "../columns/decimalMarks";
import { isSum } from "../isSum";
import { mixedCurrencies } from "../currency/mixedCurrencies";
import { isEmptyRow, LARGEST_AMOUNT } from "../columns/numberColumn";
import { assembleSales } from "./assembleSales";
import type { EncoderOptions } from "./encoderOptions";
import { ReadingParts } from "./readingParts";
import { sumOf, totalsRows } from "../totals/totalsRows";

export class PeriodsEncoder {
  private readonly parts: ReadingParts;
  private readonly positions: readonly number[];
  private readonly marks = new DecimalMarks();
  private hasTexts = false;
  private count = 0;
  private rowOf = new Int32Array(1024);
  private period = new Uint16Array(1024);
  private amount = new Float64Array(1024);

  constructor(
    private readonly layout: PeriodTableLayout,
    private readonly options: EncoderOptions,
    private readonly rows: number
  ) {
    this.parts = new ReadingParts(layout, options, rows);
    this.positions = layout.periods.map(({ column }) => this.parts.position(column));
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.parts.add(rows, from, to, start);
    const { positions } = this;
    for (let i = from; i < to; i++) {
      const cells = rows[i]!;
      const before = this.count;
      for (let p = 0; p < positions.length; p++) {
        const cell = cells[positions[p]!] ?? "";
        if (typeof cell === "number" && cell <= LARGEST_AMOUNT && cell >= -LARGEST_AMOUNT) {
          if (cell !== 0) this.push(start + i - from, p, cell);
        } else if (cell !== "") this.slow(cell, start + i - from, p);
      }
      if (this.count > before) continue;
      const row = start + i - from;
      this.parts.ledger.leaveOut(row, isEmptyRow(cells) ? "emptyRows" : "blankAmount");
    }
  }

  private slow(cell: Cell, row: number, p: number): void {
    const { ledger, marks } = this.parts;
    const { column } = this.layout.periods[p]!;
    if (typeof cell === "string") {
      if (isBlank(cell) || isDash(cell)) return;
      if (isErrorText(cell)) return ledger.leaveOut(row, "errorCells", column);
      const reading = readNumberText(cell);
      if (reading && Math.abs(reading.value) <= LARGEST_AMOUNT) {
        this.hasTexts = true;
        ledger.repair(row, "textNumbers", column);
        if (reading.thaiDigits) ledger.repair(row, "thaiDigits");
        if (reading.currency !== "") marks.note(row, reading.currency);
        this.marks.note(this.count, cell, reading);
        if (reading.value !== 0) this.push(row, p, reading.value);
        return;
      }
    }
    ledger.leaveOut(row, "unreadableNumber", column);
  }

  private push(row: number, period: number, amount: number): void {
    if (this.count === this.rowOf.length) this.grow();
    this.rowOf[this.count] = row;
    this.period[this.count] = period;
    this.amount[this.count] = amount;
    this.count++;
  }

  private grow(): void {
    const size = this.rowOf.length * 2;
    const [rowOf, period, amount] = [
      new Int32Array(size),
      new Uint16Array(size),
      new Float64Array(size),
    ];
    rowOf.set(this.rowOf);
    period.set(this.period);
    amount.set(this.amount);
    [this.rowOf, this.period, this.amount] = [rowOf, period, amount];
  }

  *finish(read: number): Generator<undefined, Encoded> {
    const { parts, layout, options, count, rowOf } = this;
    const said = parts.prepare(read);
    const cellOf = (line: number) =>
      [rowOf[line]! + layout.dataRow, layout.periods[this.period[line]!]!.column] as const;
    const question = this.marks.decide(this.amount, cellOf, options.choices?.decimalMark);
    if (question) said.push(question);
    parts.ledger.facts.set("textNumbers", this.marks.facts(this.amount));
    yield;
    parts.customer.classifyNames();
    const special = parts.customer.classify();
    const rowSum = this.rowSums(read);
    const columnSum = sumOf(rowSum, 0, read);
    yield;
    this.leaveOutTotals(read, rowSum, special);
    yield;
    const currencies = mixedCurrencies(
      {
        column: parts.currency,
        marks: parts.marks,
        runs: options.formatCurrencies ?? layout.formatCurrencies ?? [],
      },
      read,
      parts.ledger,
      rowSum,
      options.choices ?? {},
      layout.periods[0]!.column
    );
    if (currencies.question) said.push(currencies.question);
    if (currencies.rateOf) {
      for (let i = 0; i < count; i++) this.amount[i]! *= currencies.rateOf(rowOf[i]!);
    }
    const day = new Int32Array(count);
    for (let i = 0; i < count; i++) day[i] = layout.periods[this.period[i]!]!.lastDay;
    yield;
    return yield* assembleSales(
      parts,
      read,
      { count, rowOf, day, amount: this.amount, grain: layout.grain },
      columnSum,
      (row) => rowSum[row]!,
      said
    );
  }

  private rowSums(read: number): Float64Array {
    const sums = new Float64Array(Math.max(read, this.rows));
    for (let i = 0; i < this.count; i++) sums[this.rowOf[i]!]! += this.amount[i]!;
    return sums;
  }

  private leaveOutTotals(
    read: number,
    amounts: Float64Array,
    special: { readonly blank: readonly number[]; readonly totalWords: readonly number[] }
  ): void {
    if (this.options.keepTotals === true) return;
    const { ledger, customer } = this.parts;
    const least = new Map<number, number>();
    for (const row of special.blank) least.set(row, 2);
    for (const row of special.totalWords) least.set(row, 1);
    const words = new Set(special.totalWords);
    for (const last of this.parts.lastRows(read)) {
      if (last >= 0 && !least.has(last)) least.set(last, 3);
    }
    const candidates = [...least]
      .map(([row, rows]) => ({ row, least: rows, word: words.has(row) }))
      .sort((a, b) => a.row - b.row);
    const filters = this.parts.filters(this.hasTexts);
    const totals = totalsRows({
      amounts,
      read,
      starts: this.parts.starts,
      candidates,
      filters,
      confirm: (row, from, to, by, found) =>
        this.agreesByPeriod(row, from, to, filters[by]!, found),
    });
    for (const row of totals) ledger.leaveOut(row, "totalsRow", customer.column);
  }

  /** Every period of a totals row is the sum of that period over the rows `from`..`to` - 1. */
  private agreesByPeriod(
    total: number,
    from: number,
    to: number,
    filter: (row: number) => boolean,
    found: readonly number[]
  ): boolean {
    const skip = new Set([...found, total]);
    const sums = new Float64Array(this.positions.length);
    for (let i = this.lineFrom(from); i < this.count && this.rowOf[i]! < to; i++) {
      const row = this.rowOf[i]!;
      if (!skip.has(row) && filter(row)) sums[this.period[i]!]! += this.amount[i]!;
    }
    let filled = 0;
    for (let i = this.lineFrom(total); i < this.count && this.rowOf[i] === total; i++) {
      sums[this.period[i]!]! -= this.amount[i]!;
      filled++;
    }
    return filled > 1 && sums.every((sum) => isSum(sum, 0));
  }

  /** First line of a row or of the next one that has lines; rows ascend with the lines. */
  private lineFrom(row: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowOf[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
