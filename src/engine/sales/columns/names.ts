import { TextTable } from "./names/textTable";
import type { Cell } from "../sales";

/** Rows looked up together: enough to overlap waiting for memory, few enough for their cells to stay in the nearest cache. */
const BLOCK = 64;
/** JSON.parse shares texts of up to so many characters: a Map finds them faster than anything else. */
const SHORT = 10;

/** Distinct texts in the order in which they were first seen; the position is the index. */
export class NameTable {
  private readonly texts: string[] = [];
  private readonly long: TextTable;
  private readonly short = new Map<string, number>();
  /** Numbers are looked up as numbers: making a text of each cell would cost more than all the rest. */
  private readonly numbers = new Map<number, number>();
  /** Long texts of columns. */
  private readonly known = new Map<string, number>();
  /** The block before had long texts: a list of short ones is not looked at twice. */
  private hadLong = true;

  /** @param rows to come, about: a wrong number costs time only. */
  constructor(rows = 0) {
    this.long = new TextTable(this.texts, SHORT, rows, BLOCK);
  }

  get names(): readonly string[] {
    return this.texts;
  }

  /** The index of a text, a new one where it is new. */
  index(text: string): number {
    return text.length <= SHORT ? this.shortIndex(text) : this.long.index(text);
  }

  /**
   * Encodes one column of a block: out[outStart + i] becomes the index of rows[from + i][column], for rows from..to - 1.
   * Texts are told apart exactly as they stand ("" too is a text); other cells count as their String().
   */
  encodeColumn(
    rows: readonly (readonly Cell[])[],
    column: number,
    from: number,
    to: number,
    out: Int32Array,
    outStart: number
  ): void {
    for (let start = from; start < to; start += BLOCK)
      this.encodeBlock(
        rows,
        column,
        start,
        Math.min(BLOCK, to - start),
        out,
        outStart + start - from
      );
  }

  /**
   * The same for cells of one column: out[outStart + i] becomes the index of cells[i]. Who has whole columns has equal texts as one and the same
   * string, which a Map finds sooner than anything that looks at its characters.
   */
  encodeCells(cells: readonly Cell[], count: number, out: Int32Array, outStart: number): void {
    let last: Cell | undefined;
    let index = 0;
    for (let i = 0; i < count; i += 1) {
      const cell = cells[i]!;
      // The lines of an invoice mostly stand together.
      if (cell !== last)
        index = typeof cell === "string" ? this.indexOfText(cell) : this.indexOfCell(cell);
      last = cell;
      out[outStart + i] = index;
    }
  }

  private indexOfText(text: string): number {
    if (text.length <= SHORT) return this.shortIndex(text);
    const { known } = this;
    let index = known.get(text);
    if (index === undefined) known.set(text, (index = this.long.index(text)));
    return index;
  }

  private encodeBlock(
    rows: readonly (readonly Cell[])[],
    column: number,
    start: number,
    count: number,
    out: Int32Array,
    at: number
  ): void {
    const { long } = this;
    const anyLong = this.hadLong && long.findBlock(rows, column, start, count, out, at) > 0;
    this.hadLong = anyLong;
    for (let i = at; i < at + count; i += 1) {
      if (anyLong && out[i]! >= 0) continue;
      const cell = rows[start + i - at]![column] ?? "";
      if (typeof cell !== "string") out[i] = this.indexOfCell(cell);
      else if (cell.length <= SHORT) out[i] = this.shortIndex(cell);
      else {
        out[i] = long.index(cell);
        this.hadLong = true;
      }
    }
  }

  private shortIndex(text: string): number {
    const { short, texts } = this;
    const known = short.get(text);
    if (known !== undefined) return known;
    texts.push(text);
    short.set(text, texts.length - 1);
    return texts.length - 1;
  }

  private indexOfCell(cell: number | boolean): number {
    if (typeof cell === "boolean") return this.index(String(cell));
    const known = this.numbers.get(cell);
    if (known !== undefined) return known;
    const added = this.index(String(cell));
    this.numbers.set(cell, added);
    return added;
  }
}
