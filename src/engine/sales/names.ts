import { createTextTable } from "./names/textTable";
import type { Cell } from "./sales";

/** Distinct texts in the order in which they were first seen; the position is the index. */
export interface NameTable {
  readonly names: readonly string[];
  /** The index of a text, a new one where it is new. */
  index(text: string): number;
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
  ): void;
}

/** Rows looked up together: enough to overlap waiting for memory, few enough to stay in the cache. */
const BLOCK = 256;
/** JSON.parse shares texts of up to so many characters: a Map finds them faster than anything else. */
const SHORT = 10;

export function createNameTable(): NameTable {
  const names: string[] = [];
  const long = createTextTable(names, BLOCK);
  const short = new Map<string, number>();
  /** Numbers are looked up as numbers: making a text of each cell would cost more than all the rest. */
  const numbers = new Map<number, number>();
  /** The block before had long texts: a list of short ones is not looked at twice. */
  let hadLong = true;

  function shortIndex(text: string): number {
    const known = short.get(text);
    if (known !== undefined) return known;
    names.push(text);
    short.set(text, names.length - 1);
    return names.length - 1;
  }

  function index(text: string): number {
    return text.length <= SHORT ? shortIndex(text) : long.index(text);
  }

  function indexOfCell(cell: number | boolean): number {
    if (typeof cell === "boolean") return index(String(cell));
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    const added = index(String(cell));
    numbers.set(cell, added);
    return added;
  }

  function encodeColumn(
    rows: readonly (readonly Cell[])[],
    column: number,
    from: number,
    to: number,
    out: Int32Array,
    outStart: number
  ): void {
    for (let start = from; start < to; start += BLOCK) {
      const count = Math.min(BLOCK, to - start);
      const at = outStart + start - from;
      const guessed = hadLong;
      if (guessed) long.guess(rows, column, start, count, SHORT);
      hadLong = false;
      for (let i = 0; i < count; i += 1) {
        const cell = rows[start + i]![column] ?? "";
        if (typeof cell !== "string") out[at + i] = indexOfCell(cell);
        else if (cell.length <= SHORT) out[at + i] = shortIndex(cell);
        else {
          hadLong = true;
          out[at + i] = guessed ? long.confirm(cell, i) : long.index(cell);
        }
      }
    }
  }

  return { names, index, encodeColumn };
}
