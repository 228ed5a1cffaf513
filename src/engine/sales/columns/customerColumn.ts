/** The customer of every row: by name, or by customer number where the list has one. */
import type { Cell } from "../sales";
import { isBlank } from "../text/isBlank";
import { isErrorText } from "../text/isErrorText";
import { NAME_FLAG, NameScan } from "../spelling/nameScan";
import { NAME_CLASS, nameClasses } from "../spelling/nameClasses";
import type { RowLedger } from "../rows/rowLedger";
import { TextColumn } from "./textColumn";

const SPECIAL = NAME_FLAG.blank | NAME_FLAG.error | NAME_FLAG.mayBeTotal;

/** Rows whose name is no customer's, ascending. */
export interface SpecialRows {
  readonly blank: readonly number[];
  readonly totalWords: readonly number[];
}

export class CustomerColumn {
  readonly texts: TextColumn;
  readonly scan = new NameScan();
  /** One class a distinct name; there after classifyNames(). */
  classes: Uint8Array = new Uint8Array(0);
  /** Rows whose name is blank, an error or has a total word, ascending; not all of them keep it (merged cells). */
  readonly special: number[] = [];

  constructor(
    rows: number,
    position: number,
    readonly column: number,
    private readonly ledger: RowLedger,
    /** The customer number, preferred to the name. */
    readonly ids?: TextColumn
  ) {
    this.texts = new TextColumn(rows, position, column);
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.texts.add(rows, from, to, start);
    this.scanNames(start, start + to - from);
    this.ids?.add(rows, from, to, start);
  }

  addColumns(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    this.texts.addColumn(columns, count, start);
    this.scanNames(start, start + count);
    this.ids?.addColumn(columns, count, start);
  }

  private scanNames(from: number, to: number): void {
    this.scan.scan(this.texts.names);
    if (this.scan.special) this.noteSpecial(from, to);
  }

  private noteSpecial(from: number, to: number): void {
    const { index } = this.texts;
    const { flags } = this.scan;
    for (let row = from; row < to; row++)
      if ((flags[index[row]!]! & SPECIAL) !== 0) this.special.push(row);
  }

  classifyNames(): void {
    this.classes = nameClasses(this.texts.names, this.scan.flags);
  }

  /** Rows without a customer and with an error in its place are left out. Special rows in order. */
  classify(): SpecialRows {
    const { index } = this.texts;
    const blank: number[] = [];
    const totalWords: number[] = [];
    for (const row of this.special) {
      const kind = this.classes[index[row]!]!;
      if (kind === NAME_CLASS.customer) continue;
      if (kind === NAME_CLASS.error) this.ledger.leaveOut(row, "errorCells", this.column);
      else if (kind >= NAME_CLASS.totalPart) totalWords.push(row);
      else if (this.hasId(row)) continue;
      else {
        blank.push(row);
        this.ledger.leaveOut(row, "blankCustomer", this.column);
      }
    }
    return { blank, totalWords };
  }

  private hasId(row: number): boolean {
    const id = this.ids?.names[this.ids.index[row]!] ?? "";
    return !isBlank(id) && !isErrorText(id);
  }
}
