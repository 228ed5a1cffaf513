/** The customer of every row: by name, or by customer number where the list has one. */
import type { Cell } from "../sales";
import { isBlank } from "../text/isBlank";
import { isErrorText } from "../text/isErrorText";
import { NameScan } from "../spelling/nameScan";
import { NAME_CLASS, nameClasses } from "./nameClasses";
import type { RowLedger } from "./rowLedger";
import { TextColumn } from "./textColumn";

export class CustomerColumn {
  readonly texts: TextColumn;
  readonly scan = new NameScan();
  /** One class a distinct name; there after classifyNames(). */
  classes: Uint8Array = new Uint8Array(0);

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
    this.scan.scan(this.texts.names);
    this.ids?.add(rows, from, to, start);
  }

  classifyNames(): void {
    this.classes = nameClasses(this.texts.names, this.scan.flags);
  }

  /** Rows without a customer and with an error in its place are left out. Special rows in order. */
  classify(read: number): { blank: number[]; totalWords: number[] } {
    const { index } = this.texts;
    const { classes } = this;
    const blank: number[] = [];
    const totalWords: number[] = [];
    if (!this.scan.special || classes.every((c) => c === NAME_CLASS.customer)) {
      return { blank, totalWords };
    }
    for (let row = 0; row < read; row++) {
      const kind = classes[index[row]!]!;
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
