/** Sales lines and lists of totals: one row a line. */
import type { ColumnRole } from "../../settings/settings";
import type { Encoded } from "./encoder";
import type { Issue } from "../rows/issue";
import type { SalesLinesLayout, TotalsLayout } from "../layout/layout";
import type { Cell } from "../sales";
import { carryMerges } from "../columns/carryMerges";
import { nameGroups } from "../totals/nameGroups";
import { DateColumn } from "../columns/dateColumn";
import { invoiceIndex } from "../columns/invoiceIndex";
import { mixedCurrencies } from "../currency/mixedCurrencies";
import { NAME_CLASS } from "../spelling/nameClasses";
import { NumberColumn, type Need } from "../columns/numberColumn";
import { assembleSales } from "./assembleSales";
import type { EncoderOptions } from "./encoderOptions";
import { ReadingParts } from "./readingParts";
import { TextColumn } from "../columns/textColumn";
import { sumOf, totalsRows } from "../totals/totalsRows";

export class LinesEncoder {
  private readonly parts: ReadingParts;
  private readonly date: DateColumn | undefined;
  private readonly invoice: TextColumn | undefined;
  private readonly numbers: { readonly [role in ColumnRole]?: NumberColumn };

  constructor(
    private readonly layout: SalesLinesLayout | TotalsLayout,
    private readonly options: EncoderOptions,
    private readonly rows: number
  ) {
    const parts = (this.parts = new ReadingParts(layout, options, rows));
    const { date, invoice } = layout.columns;
    this.invoice = invoice && new TextColumn(rows, parts.position(invoice.column), invoice.column);
    const dayMonth = options.choices?.dayMonth;
    this.date =
      date &&
      new DateColumn(rows, parts.position(date.column), date.column, parts.ledger, {
        todayDay: options.todayDay,
        date1904: options.date1904 ?? layout.date1904,
        thai: layout.thaiDates,
        ...(dayMonth ? { dayMonth } : {}),
      });
    const factor: Need = layout.amountFrom === "quantityTimesPrice" ? "required" : "optional";
    this.numbers = {
      ...this.numberColumn("amount", "required"),
      ...this.numberColumn("quantity", factor),
      ...this.numberColumn("price", "required"),
      ...this.numberColumn("discount", "valued"),
      ...this.numberColumn("profit", "valued"),
      ...this.numberColumn("cost", "valued"),
    };
  }

  private numberColumn(role: ColumnRole, need: Need): { [role in ColumnRole]?: NumberColumn } {
    const { parts, layout } = this;
    const choice = layout.columns[role];
    if (!choice) return {};
    const position = parts.position(choice.column);
    const { ledger, marks } = parts;
    return {
      [role]: new NumberColumn(this.rows, position, choice.column, need, ledger, marks),
    };
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.parts.add(rows, from, to, start);
    this.date?.add(rows, from, to, start);
    this.invoice?.add(rows, from, to, start);
    for (const column of Object.values(this.numbers)) column.add(rows, from, to, start);
  }

  *finish(read: number): Generator<undefined, Encoded> {
    const { parts, layout, options } = this;
    const said = parts.prepare(read);
    yield;
    said.push(...this.decideNumbers());
    yield;
    this.carryDates(read);
    if (this.date) said.push(...this.date.finish(read));
    parts.customer.classifyNames();
    yield;
    const amount = this.amounts(read);
    const profit = this.profits(read, amount);
    yield;
    const columnSum = sumOf(amount, 0, read);
    const headings = nameGroups(parts.customer, this.date, parts.ledger, amount, read);
    const special = parts.customer.classify();
    this.leaveOutBlankDates();
    yield;
    this.leaveOutTotals(read, withoutRows(amount, headings), special);
    yield;
    const column = parts.column("currency") >= 0 ? parts.column("currency") : this.amountColumn();
    const { question, rateOf } = mixedCurrencies(
      {
        column: parts.currency,
        marks: parts.marks,
        runs: options.formatCurrencies ?? layout.formatCurrencies ?? [],
      },
      read,
      parts.ledger,
      amount,
      options.choices ?? {},
      column
    );
    if (question) said.push(question);
    if (rateOf) {
      for (let row = 0; row < read; row++) {
        if (parts.ledger.reason[row] !== 0) continue;
        amount[row]! *= rateOf(row);
        if (profit) profit[row]! *= rateOf(row);
      }
    }
    yield;
    const invoice = this.invoice && (yield* invoiceIndex(this.invoice, this.date?.day, read));
    yield;
    return yield* assembleSales(
      parts,
      read,
      {
        count: read,
        day: this.date ? this.date.day : new Int32Array(0),
        amount,
        ...(profit ? { profit } : {}),
        ...(this.numbers.quantity ? { quantity: this.numbers.quantity.values } : {}),
        ...(invoice ? { invoice } : {}),
        grain: "day",
      },
      columnSum,
      (row) => (row < amount.length ? amount[row]! : 0),
      said
    );
  }

  private amountColumn(): number {
    return this.parts.column(this.numbers.amount ? "amount" : "price");
  }

  private decideNumbers(): Issue[] {
    const issues: Issue[] = [];
    const { ledger } = this.parts;
    for (const column of Object.values(this.numbers)) {
      const question = column.marks.decide(
        column.values,
        (row) => [row + ledger.dataRow, column.column],
        this.options.choices?.decimalMark
      );
      if (question) issues.push(question);
      if (column.marks.any && !ledger.facts.has("textNumbers")) {
        ledger.facts.set("textNumbers", column.marks.facts(column.values));
      }
      if (column.unreadable === 0) continue;
      issues.push({
        code: "unreadableNumber",
        kind: "note",
        count: column.unreadable,
        cells: [],
        facts: { column: column.column },
      });
    }
    return issues;
  }

  private carryDates(read: number): void {
    const { date, layout, parts } = this;
    if (!date || !this.options.merges) return;
    const carried = new Set<number>();
    const blank = new Set(date.blankRows);
    carryMerges(this.options.merges, date.column, layout.dataRow, read, (row, from) => {
      if (!blank.has(row) || date.day[from] === 0) return;
      date.day[row] = date.day[from]!;
      parts.ledger.repair(row, "mergedCells");
      carried.add(row);
    });
    date.drop(carried);
  }

  private leaveOutBlankDates(): void {
    const { date, parts } = this;
    if (date)
      for (const row of date.blankRows) parts.ledger.leaveOut(row, "blankDate", date.column);
  }

  /** The amount column, or quantity x price less the discount. */
  private amounts(read: number): Float64Array {
    const { amount, quantity, price, discount } = this.numbers;
    if (amount) return amount.values;
    const out = price!.values;
    const percent = this.layout.discountAs === "percent" ? 0.01 : 1;
    for (let row = 0; row < read; row++) {
      const factor = discount ? 1 - discount.values[row]! * percent : 1;
      out[row] = exact(quantity!.values[row]! * out[row]! * factor);
      if (Math.abs(out[row]!) <= 1e15) continue;
      out[row] = 0;
      this.parts.ledger.leaveOut(row, "unreadableNumber", price!.column);
    }
    return out;
  }

  private profits(read: number, amount: Float64Array): Float64Array | undefined {
    const { profit, cost } = this.numbers;
    if (profit) return profit.values;
    if (!cost) return undefined;
    for (let row = 0; row < read; row++) cost.values[row] = exact(amount[row]! - cost.values[row]!);
    return cost.values;
  }

  /** Candidates: rows that lack a customer or a day, rows with a total word, and the last one. */
  private leaveOutTotals(
    read: number,
    amounts: Float64Array,
    special: { readonly blank: readonly number[]; readonly totalWords: readonly number[] }
  ): void {
    if (this.options.keepTotals === true) return;
    const { ledger, customer } = this.parts;
    const least = new Map<number, number>();
    for (const row of special.blank) least.set(row, 2);
    for (const row of this.date?.blankRows ?? []) least.set(row, 2);
    for (const row of special.totalWords) {
      const dated = this.date !== undefined && this.date.day[row]! > 0;
      least.set(row, dated ? 2 : 1);
    }
    const words = new Set(special.totalWords);
    for (const last of this.parts.lastRows(read)) {
      if (last >= 0 && !least.has(last) && this.mayBeTotal(last)) least.set(last, 3);
    }
    if (least.size === 0) return;
    const candidates = [...least]
      .map(([row, rows]) => ({ row, least: rows, word: words.has(row) }))
      .sort((a, b) => a.row - b.row);
    const hasTexts = this.numbers.amount?.marks.any ?? false;
    const { starts } = this.parts;
    const filters = this.parts.filters(hasTexts);
    for (const row of totalsRows({ amounts, read, starts, candidates, filters })) {
      ledger.leaveOut(row, "totalsRow", customer.column);
    }
  }

  /** The last row of a list, with a name that occurs nowhere else. */
  private mayBeTotal(row: number): boolean {
    const { texts, classes } = this.parts.customer;
    const name = texts.index[row]!;
    if (classes[name] !== NAME_CLASS.customer) return true;
    return texts.index.indexOf(name) === row;
  }
}

/** The amounts as they are added up: headings have the sum of what stands below them. */
function withoutRows(amounts: Float64Array, rows: ReadonlySet<number>): Float64Array {
  if (rows.size === 0) return amounts;
  const counted = amounts.slice();
  for (const row of rows) counted[row] = 0;
  return counted;
}

/** 6 x 2.55 is 15.3: money worked out here has at most eight decimals. */
function exact(amount: number): number {
  return Math.abs(amount) < 1e7 ? Math.round(amount * 1e8) / 1e8 : amount;
}
