/** The columns of numbers of a list of lines, and the money of a line that they give. */
import type { ColumnRole } from "../../settings/settings";
import { NumberColumn, type Need } from "../columns/numberColumn";
import type { BlankColumn } from "./blankProfits";
import type { SalesLinesLayout, TotalsLayout } from "../layout/layout";
import type { ReadingChoices } from "../readingChoices";
import type { Issue } from "../rows/issue";
import type { Cell } from "../sales";
import type { Reading } from "./reading";

export class LineNumbers {
  private readonly columns: { readonly [role in ColumnRole]?: NumberColumn };

  constructor(
    private readonly layout: SalesLinesLayout | TotalsLayout,
    private readonly reading: Reading,
    private readonly rows: number
  ) {
    const factor: Need = layout.amountFrom === "quantityTimesPrice" ? "required" : "optional";
    this.columns = {
      ...this.column("amount", "required"),
      ...this.column("quantity", factor),
      ...this.column("price", "required"),
      ...this.column("discount", "valued"),
      ...this.column("profit", "valued"),
      ...this.column("cost", "valued"),
    };
  }

  private column(role: ColumnRole, need: Need): { [role in ColumnRole]?: NumberColumn } {
    const { reading, layout } = this;
    const choice = layout.columns[role];
    if (!choice) return {};
    const position = reading.position(choice.column);
    const { ledger, currencyMarks } = reading;
    return {
      [role]: new NumberColumn(this.rows, position, choice.column, need, ledger, currencyMarks),
    };
  }

  /** Source column of the money. */
  get moneyColumn(): number {
    return (this.columns.amount ?? this.columns.price)!.column;
  }

  /** Some amounts are texts. */
  get hasTexts(): boolean {
    return this.columns.amount?.marks.any ?? false;
  }

  get quantity(): Float64Array | undefined {
    return this.columns.quantity?.values;
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    for (const column of Object.values(this.columns)) column.add(rows, from, to, start);
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    for (const column of Object.values(this.columns)) column.addColumn(columns, count, start);
  }

  /** What the texts of each column left open. */
  decide(read: number, decimalMark: ReadingChoices["decimalMark"]): Issue[] {
    const issues: Issue[] = [];
    const { ledger } = this.reading;
    for (const column of Object.values(this.columns)) {
      const question = column.decide(read, decimalMark);
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

  /** The amount column, or quantity x price less the discount, in place of the price. */
  amounts(read: number): Float64Array {
    const { amount, quantity, price, discount } = this.columns;
    if (amount) return amount.values;
    const amounts = price!.values;
    const percent = this.layout.discountAs === "percent" ? 0.01 : 1;
    for (let row = 0; row < read; row++) {
      const factor = discount ? 1 - discount.values[row]! * percent : 1;
      amounts[row] = exact(quantity!.values[row]! * amounts[row]! * factor);
      if (Math.abs(amounts[row]!) <= 1e15) continue;
      amounts[row] = 0;
      this.reading.ledger.leaveOut(row, "unreadableNumber", price!.column);
    }
    return amounts;
  }

  /** Where lines have no profit of their own: rows in which the column that it comes from is blank. */
  get blankProfits(): BlankColumn | undefined {
    const from = this.columns.profit ? "profit" : "cost";
    const blank = this.columns[from]?.blank;
    const choice = this.layout.columns[from];
    return blank && choice && { from, blank, column: choice.column, header: choice.header };
  }

  /** The profit column, or the amount less the cost, in place of the cost. */
  profits(read: number, amounts: Float64Array): Float64Array | undefined {
    const { profit, cost } = this.columns;
    if (profit) return profit.values;
    if (!cost) return undefined;
    const profits = cost.values;
    for (let row = 0; row < read; row++) profits[row] = exact(amounts[row]! - profits[row]!);
    return profits;
  }
}

/** 6 x 2.55 is 15.3: money worked out here has at most eight decimals. */
function exact(amount: number): number {
  return Math.abs(amount) < 1e7 ? Math.round(amount * 1e8) / 1e8 : amount;
}
