/** Sales lines and lists of totals: one row a line. */
import { carryMerges } from "../columns/carryMerges";
import { DateColumn } from "../columns/dateColumn";
import { DayPairColumn } from "../columns/dayPairColumn";
import { invoiceIndex } from "../columns/invoiceIndex";
import { TextColumn } from "../columns/textColumn";
import type { SalesLinesLayout, TotalsLayout } from "../layout/layout";
import { sumOf } from "../../stats/sumOf";
import type { Cell, Grain } from "../sales";
import type { Issue } from "../rows/issue";
import { repeatedTotals } from "../rows/repeatedTotals";
import { isBlank } from "../text/isBlank";
import type { SumsAbove } from "../totals/leaveOutSums";
import { nameByInvoice } from "../totals/nameByInvoice";
import { nameDocuments } from "../totals/nameDocuments";
import { nameGroups } from "../totals/nameGroups";
import { blankProfits } from "./blankProfits";
import { assembleSales } from "./assembleSales";
import { DerivedCells, derivedPlaces, endOfToday } from "./derivedCells";
import type { Encoded } from "./encoder";
import type { EncoderOptions } from "./encoderOptions";
import { LineNumbers } from "./lineNumbers";
import { Reading } from "./reading";
import { rowsOf } from "./rowsOf";

/** Rows left out in one step: a few milliseconds. */
const STEP = 65_536;

export class LinesEncoder {
  private readonly reading: Reading;
  private readonly numbers: LineNumbers;
  private readonly date: DateColumn | undefined;
  private readonly invoice: TextColumn | undefined;
  private readonly dayPairs: readonly DayPairColumn[];
  private readonly derived: DerivedCells;
  private readonly grain: Grain;

  constructor(
    private readonly layout: SalesLinesLayout | TotalsLayout,
    private readonly options: EncoderOptions,
    rows: number
  ) {
    const reading = (this.reading = new Reading(layout, options, rows));
    this.numbers = new LineNumbers(layout, reading, rows);
    const { date, invoice } = layout.columns;
    this.invoice =
      invoice && new TextColumn(rows, reading.position(invoice.column), invoice.column);
    const date1904 = options.date1904 ?? layout.date1904;
    this.grain = (layout.shape === "lines" ? layout.grain : undefined) ?? "day";
    this.derived = new DerivedCells(layout, { todayDay: options.todayDay, date1904 });
    const place = derivedPlaces(layout).date;
    const { dayMonth, realDays } = options.choices ?? {};
    const days = { date1904, thai: layout.thaiDates, ...(dayMonth ? { dayMonth } : {}) };
    this.dayPairs = (layout.dayPairs ?? []).map(({ about, planned, actual }) => {
      const places = [reading.position(planned), reading.position(actual)] as const;
      return new DayPairColumn(rows, about, places, { todayDay: options.todayDay, ...days });
    });
    this.date =
      date &&
      new DateColumn(
        rows,
        place < 0 ? reading.position(date.column) : place,
        date.column,
        reading.ledger,
        {
          todayDay: endOfToday(this.grain, options.todayDay),
          ...days,
          ...(realDays ? { realDays } : {}),
        }
      );
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    const { derived } = this;
    if (!derived.any) return this.take(rows, from, to, start);
    const whole = rows.slice(from, to).map((row, i) => derived.append(row, start + i));
    this.take(whole, 0, whole.length, start);
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    if (this.derived.any) return this.add(rowsOf(columns, count), 0, count, start);
    this.reading.addColumns(columns, count, start);
    this.date?.addColumn(columns, count, start);
    this.invoice?.addColumn(columns, count, start);
    this.numbers.addColumns(columns, count, start);
    for (const pair of this.dayPairs) pair.addColumns(columns, count, start);
  }

  private take(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.reading.add(rows, from, to, start);
    this.date?.add(rows, from, to, start);
    this.invoice?.add(rows, from, to, start);
    this.numbers.add(rows, from, to, start);
    for (const pair of this.dayPairs) pair.add(rows, from, to, start);
  }

  *finish(read: number): Generator<undefined, Encoded> {
    const { reading, numbers, date } = this;
    const { ledger, customer } = reading;
    const notes = reading.prepare(read);
    yield;
    notes.push(...numbers.decide(read, this.options.choices?.decimalMark));
    yield;
    this.carryDates(read);
    if (date) notes.push(...date.finish(read));
    customer.classifyNames();
    yield;
    const amounts = numbers.amounts(read);
    const profits = numbers.profits(read, amounts);
    yield;
    const columnSum = sumOf(amounts, 0, read);
    const headings = this.leaveOutHeadings(amounts, read);
    const sums = this.leaveOutSums(amounts, read);
    if (sums.question) notes.push(sums.question);
    yield;
    const orderTotal = yield* this.leaveOutRepeated(amounts, read);
    if (orderTotal) notes.push(orderTotal);
    const special = customer.classify();
    for (const row of date?.blankRows ?? []) ledger.leaveOut(row, "blankDate", date!.column);
    yield;
    reading.leaveOutTotals({
      amounts: withoutRows(amounts, new Set([...headings, ...sums.sums])),
      read,
      special,
      ...(date && { days: { blank: date.blankRows, day: date.day } }),
      hasTexts: numbers.hasTexts,
    });
    yield;
    const currencies = reading.decideCurrencies(read, amounts, this.currencyColumn);
    if (currencies.question) notes.push(currencies.question);
    const status = reading.askStatus(read, amounts);
    if (status) notes.push(status);
    if (currencies.rateOf) this.exchange(read, currencies.rateOf, amounts, profits);
    yield;
    const invoice = this.invoice && (yield* invoiceIndex(this.invoice, date?.day, read));
    yield;
    const { quantity, blankProfits: column } = numbers;
    const blank = column && blankProfits(column, amounts, ledger.reason, read, ledger.dataRow);
    const dayPairs = this.dayPairs.map((pair) => ({ about: pair.about, ...pair.finish(read) }));
    const lines = {
      count: read,
      day: date ? date.day : new Int32Array(0),
      amount: amounts,
      ...(profits ? { profit: profits } : {}),
      ...(blank ? { blankProfits: blank } : {}),
      ...(quantity ? { quantity } : {}),
      ...(invoice ? { invoice } : {}),
      ...(dayPairs.length > 0 ? { dayPairs } : {}),
      grain: this.grain,
    };
    const amountOfRow = (row: number) => (row < amounts.length ? amounts[row]! : 0);
    return yield* assembleSales(reading, read, lines, columnSum, amountOfRow, notes);
  }

  /** The days stand inside the names of documents. */
  private get datesInNames(): boolean {
    return this.layout.shape === "lines" && this.layout.dateFrom?.kind === "inNames";
  }

  /** Rows that name the customer, or the period, of the rows below; the rows of an invoice are named by its first one. */
  private leaveOutHeadings(amounts: Float64Array, read: number): ReadonlySet<number> {
    const { derived, date, invoice, layout, reading } = this;
    const { customer, ledger } = reading;
    if (this.datesInNames && date) return nameDocuments(customer, date.day, ledger, amounts, read);
    if (invoice && !customer.ids) nameByInvoice(customer, invoice, date, ledger);
    if (layout.shape === "totals" || !layout.outline)
      return nameGroups(customer, date, ledger, amounts, read);
    for (const row of derived.headings) ledger.leaveOut(row, "groupHeading", customer.column);
    return new Set(derived.headings);
  }

  /** Only where no column of days tells what is a sale. */
  private leaveOutSums(amounts: Float64Array, read: number): SumsAbove {
    const { date, reading } = this;
    if (date && !this.datesInNames) return { sums: new Set() };
    return reading.leaveOutSums({ read, amounts, ...(date && { day: date.day }) });
  }

  /** @returns the question whether the amount of an order stands on each of its lines. */
  private *leaveOutRepeated(
    amounts: Float64Array,
    read: number
  ): Generator<undefined, Issue | undefined> {
    const { invoice, layout } = this;
    const { ledger } = this.reading;
    const choice = this.options.choices?.orderTotal;
    if (!invoice || !layout.columns.amount || choice === "each") return undefined;
    const { index, names } = invoice;
    const rows = yield* repeatedTotals({
      orderOf: index,
      orders: names.length,
      isBlank: (order) => isBlank(names[order]!),
      amounts,
      reason: ledger.reason,
      read,
    });
    if (!rows) return undefined;
    const { column, header } = layout.columns.amount;
    for (let i = 0; i < rows.length; i++) {
      ledger.leaveOut(rows[i]!, "repeatedTotal", column);
      if (i % STEP === STEP - 1) yield;
    }
    if (choice === "once") return undefined;
    const cells = rows.slice(0, 5).map((row) => [row + ledger.dataRow, column] as const);
    return { code: "orderTotal", kind: "question", count: rows.length, cells, facts: { header } };
  }

  /** Where a row's currency is pointed at. */
  private get currencyColumn(): number {
    const column = this.reading.column("currency");
    return column >= 0 ? column : this.numbers.moneyColumn;
  }

  private carryDates(read: number): void {
    const { date, layout, reading } = this;
    if (!date || !this.options.merges) return;
    const carried = new Set<number>();
    const blank = new Set(date.blankRows);
    carryMerges(this.options.merges, date.column, layout.dataRow, read, (row, from) => {
      if (!blank.has(row) || date.day[from] === 0) return;
      date.day[row] = date.day[from]!;
      reading.ledger.repair(row, "mergedCells");
      carried.add(row);
    });
    date.drop(carried);
  }

  private exchange(
    read: number,
    rateOf: (row: number) => number,
    amounts: Float64Array,
    profits: Float64Array | undefined
  ): void {
    const { reason } = this.reading.ledger;
    for (let row = 0; row < read; row++) {
      if (reason[row] !== 0) continue;
      amounts[row]! *= rateOf(row);
      if (profits) profits[row]! *= rateOf(row);
    }
  }
}

/** The amounts as they are added up: headings have the sum of what stands below them. */
function withoutRows(amounts: Float64Array, rows: ReadonlySet<number>): Float64Array {
  if (rows.size === 0) return amounts;
  const counted = amounts.slice();
  for (const row of rows) counted[row] = 0;
  return counted;
}
