/** What both shapes share while their cells are read: the ledger of the rows, the customers, the currency, the further columns. */
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { Layout } from "../layout/layout";
import type { Cell } from "../sales";
import { carryMerges } from "../columns/carryMerges";
import { CurrencyMarks } from "../columns/currencyMarks";
import { CustomerColumn } from "../columns/customerColumn";
import { headerCurrency } from "../currency/headerCurrency";
import { mixedCurrencies, type CurrencyDecision } from "../currency/mixedCurrencies";
import { derivedPlaces } from "./derivedCells";
import type { EncoderOptions } from "./encoderOptions";
import { leaveOutHidden } from "../rows/leaveOutHidden";
import { leaveOutUnsold } from "../rows/leaveOutUnsold";
import type { StatusTexts } from "../rows/statusTexts";
import { unknownStatus } from "../rows/unknownStatus";
import { RowLedger } from "../rows/rowLedger";
import { TextColumn } from "../columns/textColumn";
import { leaveOutSums, type SumsAbove, type SumsOf } from "../totals/leaveOutSums";
import { leaveOutTotals, type TotalsOf } from "../totals/leaveOutTotals";

export class Reading {
  readonly ledger: RowLedger;
  readonly currencyMarks: CurrencyMarks;
  readonly customer: CustomerColumn;
  readonly dimensions: readonly TextColumn[];
  /** Of the money that is used; there after decideCurrencies(). */
  currency = "";
  private readonly currencies: TextColumn | undefined;
  private readonly statuses: readonly TextColumn[];

  constructor(
    readonly layout: Layout,
    readonly options: EncoderOptions,
    rows: number
  ) {
    this.ledger = new RowLedger(rows, layout.dataRow);
    this.currencyMarks = new CurrencyMarks(rows);
    const text = (column: number) => new TextColumn(rows, this.position(column), column);
    const { customer, customerId, currency } = layout.columns;
    const column = customer!.column;
    const place = derivedPlaces(layout).customer;
    this.customer = new CustomerColumn(
      rows,
      place < 0 ? this.position(column) : place,
      column,
      this.ledger,
      customerId && text(customerId.column)
    );
    this.currencies = currency && text(currency.column);
    this.dimensions = layout.dimensions.map((dimension) => text(dimension.column));
    this.statuses = layout.statuses.map((status) => text(status.column));
  }

  /** Place of a source column in the blocks. */
  position(column: number): number {
    return this.layout.needed.indexOf(column);
  }

  /** Source column of a role; -1 without one. */
  column(role: ColumnRole): number {
    return this.layout.columns[role]?.column ?? -1;
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.customer.add(rows, from, to, start);
    this.currencies?.add(rows, from, to, start);
    for (const dimension of this.dimensions) dimension.add(rows, from, to, start);
    for (const status of this.statuses) status.add(rows, from, to, start);
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    this.customer.addColumns(columns, count, start);
    this.currencies?.addColumn(columns, count, start);
    for (const dimension of this.dimensions) dimension.addColumn(columns, count, start);
    for (const status of this.statuses) status.addColumn(columns, count, start);
  }

  /** Before anything else is decided: merged names reach down, hidden rows and those that sold nothing are out. */
  prepare(read: number): Issue[] {
    const { ledger, options } = this;
    this.carryNames(read);
    const notes: Issue[] = [];
    const hidden = leaveOutHidden(ledger, options.hidden ?? [], read, options.useHidden === true);
    if (hidden) notes.push(hidden);
    this.leaveOutUnsold(read);
    if (options.date1904 ?? this.layout.date1904) {
      notes.push({ code: "date1904", kind: "note", count: 1, cells: [], facts: {} });
    }
    return notes;
  }

  private leaveOutUnsold(read: number): void {
    if (this.options.keepCancelled === true) return;
    const unknown = this.options.choices?.unknownStatus === "out";
    for (const texts of this.statusTexts()) leaveOutUnsold(this.ledger, texts, read, unknown);
  }

  /** @returns whether rows with a status that nobody knows are sales, where much hangs on it. */
  askStatus(read: number, amounts: Float64Array): Issue | undefined {
    const { ledger, options } = this;
    if (options.keepCancelled === true || options.choices?.unknownStatus !== undefined)
      return undefined;
    for (const texts of this.statusTexts()) {
      const question = unknownStatus(ledger, texts, amounts, read);
      if (question) return question;
    }
    return undefined;
  }

  private statusTexts(): readonly StatusTexts[] {
    return this.statuses.map(({ names, index, column }, i) => ({
      names,
      index,
      column,
      says: this.layout.statuses[i]!.says,
    }));
  }

  private carryNames(read: number): void {
    const { ledger, layout, options, customer } = this;
    for (const texts of [customer.texts, customer.ids, ...this.dimensions]) {
      if (!texts) continue;
      carryMerges(options.merges ?? [], texts.column, layout.dataRow, read, (row, from) => {
        if (texts.names[texts.index[row]!]!.trim() !== "") return;
        if (texts.index[from] === texts.index[row]) return;
        texts.index[row] = texts.index[from]!;
        if (texts === customer.texts) ledger.repair(row, "mergedCells");
      });
    }
  }

  /** Rows that stand above the rows that they add up are left out. */
  leaveOutSums(sums: Pick<SumsOf, "amounts" | "read" | "confirm" | "day">): SumsAbove {
    const { options, ledger, customer, layout } = this;
    if (options.keepTotals === true || customer.ids) return { sums: new Set() };
    const { header } = layout.columns.customer!;
    const choice = options.choices?.sumLevel;
    return leaveOutSums(ledger, customer, { ...sums, header, choice });
  }

  /** Rows that add up others are left out, unless the user wants them. */
  leaveOutTotals(totals: TotalsOf): void {
    const { options, ledger, customer, layout } = this;
    if (options.keepTotals === true) return;
    const starts = (options.partStarts ?? []).map((row) => row - layout.dataRow);
    const someHidden = options.useHidden !== true && (options.hidden?.length ?? 0) > 0;
    const someUnsold = options.keepCancelled !== true && this.statuses.length > 0;
    leaveOutTotals(ledger, customer, { ...totals, starts, someHidden, someUnsold });
  }

  /** Rows in other currencies are left out, or their rates given; what no row shows the header may. @param column to point at. */
  decideCurrencies(read: number, amounts: Float64Array, column: number): CurrencyDecision {
    const { currencies, currencyMarks, options, layout } = this;
    const runs = options.formatCurrencies ?? layout.formatCurrencies ?? [];
    const decision = mixedCurrencies(
      { column: currencies, marks: currencyMarks, runs },
      read,
      this.ledger,
      amounts,
      options.choices ?? {},
      column
    );
    const { amount, price } = layout.columns;
    const header = (amount ?? price)?.header ?? "";
    this.currency = decision.currency || headerCurrency(header);
    return decision;
  }

  /** Column to point at for an issue, where no cell of its own is known. */
  columnOfCode(code: Issue["code"]): number {
    const customer = this.column("customer");
    const first = (...roles: ColumnRole[]): number =>
      roles.map((role) => this.column(role)).find((column) => column >= 0) ?? customer;
    switch (code) {
      case "textDates":
      case "buddhistYears":
      case "twoDigitYears":
      case "thaiDigits":
        return first("date");
      case "textNumbers":
        return first("amount", "price");
      case "hiddenRows":
      case "emptyRows":
        return 0;
      default:
        return customer;
    }
  }
}
