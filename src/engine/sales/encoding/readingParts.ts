/** What both shapes share: the ledger, the customers, the further columns. */
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { Layout } from "../layout/layout";
import type { Cell } from "../sales";
import { carryMerges } from "../columns/carryMerges";
import { CurrencyMarks } from "../columns/currencyMarks";
import { CustomerColumn } from "../columns/customerColumn";
import type { EncoderOptions } from "./encoderOptions";
import { RowLedger } from "../rows/rowLedger";
import { TextColumn } from "../columns/textColumn";

export class ReadingParts {
  readonly ledger: RowLedger;
  readonly marks: CurrencyMarks;
  readonly customer: CustomerColumn;
  readonly currency: TextColumn | undefined;
  readonly dimensions: readonly TextColumn[];

  constructor(
    readonly layout: Layout,
    readonly options: EncoderOptions,
    rows: number
  ) {
    this.ledger = new RowLedger(rows, layout.dataRow);
    this.marks = new CurrencyMarks(rows);
    const text = (column: number) => new TextColumn(rows, this.position(column), column);
    const { customer, customerId, currency } = layout.columns;
    const column = customer!.column;
    this.customer = new CustomerColumn(
      rows,
      this.position(column),
      column,
      this.ledger,
      customerId && text(customerId.column)
    );
    this.currency = currency && text(currency.column);
    this.dimensions = layout.dimensions.map((dimension) => text(dimension.column));
  }

  /** Place of a source column in the blocks. */
  position(column: number): number {
    return this.layout.needed.indexOf(column);
  }

  column(role: ColumnRole): number {
    return this.layout.columns[role]?.column ?? -1;
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.customer.add(rows, from, to, start);
    this.currency?.add(rows, from, to, start);
    for (const dimension of this.dimensions) dimension.add(rows, from, to, start);
  }

  /** Hidden rows out, merged names down: before anything else is decided. */
  prepare(read: number): Issue[] {
    const { ledger, layout, options } = this;
    const merges = options.merges ?? [];
    for (const texts of [this.customer.texts, this.customer.ids, ...this.dimensions]) {
      if (!texts) continue;
      carryMerges(merges, texts.column, layout.dataRow, read, (row, from) => {
        if (texts.names[texts.index[row]!]!.trim() !== "") return;
        if (texts.index[from] === texts.index[row]) return;
        texts.index[row] = texts.index[from]!;
        if (texts === this.customer.texts) ledger.repair(row, "mergedCells");
      });
    }
    const issues: Issue[] = [];
    const hidden = options.hidden ?? [];
    let count = 0;
    for (const [first, last] of hidden) {
      const end = Math.min(read - 1, last - layout.dataRow);
      for (let row = Math.max(0, first - layout.dataRow); row <= end; row++) {
        count++;
        if (options.useHidden !== true) ledger.leaveOut(row, "hiddenRows");
      }
    }
    if (count > 0 && options.useHidden === true) {
      issues.push({ code: "manualHiddenRows", kind: "note", count, cells: [], facts: {} });
    }
    if (options.date1904 ?? layout.date1904) {
      issues.push({ code: "date1904", kind: "note", count: 1, cells: [], facts: {} });
    }
    return issues;
  }

  /** First rows of the second and later lists of the source. */
  get starts(): readonly number[] {
    return (this.options.partStarts ?? []).map((row) => row - this.layout.dataRow);
  }

  /** The last row of each list of the source that is not empty. */
  lastRows(read: number): number[] {
    return [...this.starts, read].map((end) => {
      let last = end - 1;
      while (last >= 0 && this.ledger.isLeftOut(last, "emptyRows")) last--;
      return last;
    });
  }

  /** Ways in which a total may have been added up: all rows, visible rows, numbers only, both. */
  filters(hasTexts: boolean): ((row: number) => boolean)[] {
    const { ledger } = this;
    const visible = (row: number) => !ledger.isLeftOut(row, "hiddenRows");
    const numbers = (row: number) => !ledger.has(row, "textNumbers");
    const hidden = this.options.useHidden !== true && (this.options.hidden?.length ?? 0) > 0;
    return [
      () => true,
      ...(hidden ? [visible] : []),
      ...(hasTexts ? [numbers] : []),
      ...(hidden && hasTexts ? [(row: number) => visible(row) && numbers(row)] : []),
    ];
  }

  /** Column to point at for an issue, where no cell of its own is known. */
  columnOfCode(code: Issue["code"]): number {
    switch (code) {
      case "textDates":
      case "buddhistYears":
      case "twoDigitYears":
      case "thaiDigits":
        return this.column("date") >= 0 ? this.column("date") : this.column("customer");
      case "textNumbers": {
        const amount = this.column("amount") >= 0 ? this.column("amount") : this.column("price");
        return amount >= 0 ? amount : this.column("customer");
      }
      case "hiddenRows":
      case "emptyRows":
        return 0;
      default:
        return this.column("customer");
    }
  }
}
