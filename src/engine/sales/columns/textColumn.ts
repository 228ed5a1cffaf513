/** A column of texts as indices into its distinct texts. */
import { NameTable } from "./names";
import type { Cell } from "../sales";

export class TextColumn {
  readonly table: NameTable;
  readonly index: Int32Array;

  /** @param position of the column among the needed ones; @param column in the source. */
  constructor(
    rows: number,
    readonly position: number,
    readonly column: number
  ) {
    this.table = new NameTable(rows);
    this.index = new Int32Array(rows);
  }

  get names(): readonly string[] {
    return this.table.names;
  }

  add(rows: readonly (readonly Cell[])[], from: number, to: number, start: number): void {
    this.table.encodeColumn(rows, this.position, from, to, this.index, start);
  }

  addColumn(columns: readonly (readonly Cell[])[], count: number, start: number): void {
    this.table.encodeCells(columns[this.position]!, count, this.index, start);
  }
}
