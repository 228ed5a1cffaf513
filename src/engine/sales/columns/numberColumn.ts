/** A column of numbers: numbers pass as they are, texts are read, and what a text leaves open the column decides at the end. */
import { isBlank } from "../text/isBlank";
import { isDash } from "../text/isDash";
import { isErrorText } from "../text/isErrorText";
import { readNumberText } from "../text/readNumberText";
import type { ReadingChoices } from "../readingChoices";
import type { Issue } from "../rows/issue";
import type { Cell } from "../sales";
import type { CurrencyMarks } from "./currencyMarks";
import { ColumnSigns } from "./columnSigns";
import { DecimalMarks } from "./decimalMarks";
import type { RowLedger } from "../rows/rowLedger";

/** Excel keeps 15 digits: a larger number is no amount, and sums of it would leave the range of exact numbers. */
export const LARGEST_AMOUNT = 1e15;

/**
 * "required": a row without it is left out. "valued": blank counts as 0, an unreadable cell leaves the row out.
 * "optional": blank and unreadable count as 0.
 */
export type Need = "required" | "valued" | "optional";

export class NumberColumn {
  readonly values: Float64Array;
  readonly marks = new DecimalMarks();
  private readonly signs = new ColumnSigns();
  /** 1 where a valued column has no number; absent where it is filled in every row. */
  blank: Uint8Array | undefined;
  /** Cells of an optional column that could not be read. */
  unreadable = 0;

  constructor(
    rows: number,
    readonly position: number,
    readonly column: number,
    private readonly need: Need,
    private readonly ledger: RowLedger,
    private readonly currencies: CurrencyMarks
  ) {
    this.values = new Float64Array(rows);
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    const { position, values } = this;
    for (let i = from; i < to; i++) {
      const cell = rows[i]![position];
      if (typeof cell === "number" && cell <= LARGEST_AMOUNT && cell >= -LARGEST_AMOUNT) {
        values[start + i - from] = cell;
      } else this.slow(cell ?? "", start + i - from, rows[i]!);
    }
  }

  addColumn(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    const { position, values } = this;
    const cells = columns[position]!;
    for (let i = 0; i < count; i++) {
      const cell = cells[i]!;
      if (typeof cell === "number" && cell <= LARGEST_AMOUNT && cell >= -LARGEST_AMOUNT) {
        values[start + i] = cell;
      } else {
        this.slow(
          cell,
          start + i,
          columns.map((column) => column[i]!)
        );
      }
    }
  }

  private slow(cell: Cell, row: number, cells: readonly Cell[]): void {
    const { ledger, column } = this;
    if (typeof cell === "string") {
      if (isBlank(cell) || isDash(cell)) {
        if (this.need === "valued" && isBlank(cell)) this.noteBlank(row);
        if (this.need !== "required") return;
        ledger.leaveOut(row, isEmptyRow(cells) ? "emptyRows" : "blankAmount", column);
        return;
      }
      if (isErrorText(cell)) {
        ledger.leaveOut(row, "errorCells", column);
        return;
      }
      const reading = readNumberText(cell);
      if (reading && Math.abs(reading.value) <= LARGEST_AMOUNT) {
        this.values[row] = reading.value;
        this.marks.note(row, cell, reading);
        this.signs.note(row, reading);
        ledger.repair(row, "textNumbers");
        if (reading.thaiDigits) ledger.repair(row, "thaiDigits");
        if (reading.currency !== "") this.currencies.note(row, reading.currency);
        return;
      }
    }
    this.leaveOut(row);
  }

  private noteBlank(row: number): void {
    this.blank ??= new Uint8Array(this.values.length);
    this.blank[row] = 1;
  }

  private leaveOut(row: number): void {
    if (this.need === "optional") this.unreadable++;
    else this.ledger.leaveOut(row, "unreadableNumber", this.column);
  }

  /** What the texts left open. @returns the question, where they leave it open all the same. */
  decide(read: number, decimalMark: ReadingChoices["decimalMark"]): Issue | undefined {
    const { values, ledger, column } = this;
    const cellOf = (row: number) => [row + ledger.dataRow, column] as const;
    const question = this.marks.decide(values, cellOf, decimalMark);
    for (const row of this.signs.decide(values, read)) {
      values[row] = 0;
      this.leaveOut(row);
    }
    return question;
  }
}

export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === "string" && isBlank(cell));
}
