import type { Cell } from "../../engine/sales/sales";
import { CellTable } from "./cellTable";
import type { EnteredCell } from "./enteredCell";
import { meaningsOf, NEW_LINE, QUOTE, RETURN, SEPARATES } from "./signs";

const BLANK: EnteredCell = { value: "", format: "General" };
const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57] as const;
/** Of a number of so many digits a double is exact, and so are the powers of ten that it is divided by. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** Where the cells of rows are put: a list for each needed column. */
export interface CellColumns {
  readonly values: readonly Cell[][];
  /** Absent where nobody asks for the number formats. */
  readonly formats?: readonly string[][];
}

/** Reads the rows of a CSV file from its bytes: cells are what Excel makes of them, and columns that nobody needs are passed over. */
export class RowScanner {
  private readonly meanings: Uint8Array;
  private readonly tables: readonly CellTable[];
  /** Of each needed column the last text without quotes, by where it ends in `bytes`: rows of one day, or of one customer, often follow each other. */
  private readonly above: { end: number; length: number; cell: EnteredCell }[];
  private bytes: Uint8Array | undefined;
  /** Cells with a doubled quote, without it. */
  private unquoted = new Uint8Array(256);

  /** @param needed columns, ascending */
  constructor(
    separator: string,
    private readonly needed: readonly number[],
    thisYear: number
  ) {
    this.meanings = meaningsOf(separator);
    this.tables = needed.map(() => new CellTable(thisYear));
    this.above = needed.map(() => ({ end: 0, length: 0, cell: BLANK }));
  }

  /**
   * Reads one row.
   * @param into where its cells are put, at `row`
   * @param isLast nothing follows the end of the bytes
   * @returns where the next row begins; -1 where the row is not there as a whole: it is read again from its beginning, with what follows
   */
  read(bytes: Uint8Array, start: number, isLast: boolean, into: CellColumns, row: number): number {
    this.into = into;
    this.row = row;
    const { meanings, needed } = this;
    if (bytes !== this.bytes) this.forgetAbove(bytes);
    const end = bytes.length;
    let at = start;
    let place = 0;
    for (let column = 0; ; column++) {
      const from = at;
      const isNeeded = needed[place] === column;
      if (at < end && bytes[at] === QUOTE) {
        at = this.quoted(bytes, from, isLast, isNeeded ? place : -1);
        if (at < 0) return -1;
      } else if (isNeeded) {
        at = this.plain(bytes, from, isLast, place);
        if (at < 0) return -1;
      } else while (at < end && meanings[bytes[at]!]! < SEPARATES) at++;
      if (isNeeded) place++;
      if (at < end && meanings[bytes[at]!] === SEPARATES) {
        at++;
        continue;
      }
      const next = this.afterRow(bytes, at, isLast);
      if (next < 0) return -1;
      for (; place < needed.length; place++) this.take(place, "", "General");
      return next;
    }
  }

  /** A cell without quotes. @returns its end; -1 where it may go on in the bytes that follow */
  private plain(bytes: Uint8Array, from: number, isLast: boolean, place: number): number {
    const above = this.above[place]!;
    const same = this.endOfSame(bytes, from, above);
    if (same >= 0) {
      this.take(place, above.cell.value, above.cell.format);
      return same;
    }
    const end = bytes.length;
    const number = this.number(bytes, from, end);
    if (number !== NO_NUMBER) {
      if (this.numberEnd === end && !isLast) return -1;
      this.take(place, number, "General");
      return this.numberEnd;
    }
    let at = from;
    while (at < end && this.meanings[bytes[at]!]! < SEPARATES) at++;
    if (at === end && !isLast) return -1;
    const cell = at === from ? BLANK : this.tables[place]!.cell(bytes, from, at);
    this.take(place, cell.value, cell.format);
    above.end = at;
    above.length = at - from;
    above.cell = cell;
    return at;
  }

  /** Where the cell ends if its text is the one above; else -1. Texts of one kind differ at their ends: those are compared first. */
  private endOfSame(
    bytes: Uint8Array,
    from: number,
    { end, length }: { readonly end: number; readonly length: number }
  ): number {
    const to = from + length;
    if (to >= bytes.length || this.meanings[bytes[to]!]! < SEPARATES) return -1;
    for (let back = 1; back <= length; back++)
      if (bytes[to - back] !== bytes[end - back]) return -1;
    return to;
  }

  private forgetAbove(bytes: Uint8Array): void {
    this.bytes = bytes;
    for (const above of this.above) {
      above.length = 0;
      above.cell = BLANK;
    }
  }

  /** @param at where a row ends, or the bytes do. @returns -1 where it is not known yet whether a second sign belongs to the end. */
  private afterRow(bytes: Uint8Array, at: number, isLast: boolean): number {
    if (at === bytes.length) return isLast ? at : -1;
    if (bytes[at] !== RETURN) return at + 1;
    if (at + 1 === bytes.length) return isLast ? at + 1 : -1;
    return bytes[at + 1] === NEW_LINE ? at + 2 : at + 1;
  }

  private into: CellColumns = { values: [] };
  private row = 0;
  private numberEnd = 0;

  private take(place: number, value: Cell, format: string): void {
    this.into.values[place]![this.row] = value;
    if (this.into.formats !== undefined) this.into.formats[place]![this.row] = format;
  }

  /** A plain number that fills its cell; all others are read as texts first. Leaves behind where it ends. */
  private number(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    let size = 0;
    let digits = 0;
    let decimals = -1;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        size = size * 10 + byte - ZERO;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === POINT && decimals < 0 && digits > 0) decimals = 0;
      else break;
    }
    const isWhole = at === end || this.meanings[bytes[at]!]! >= SEPARATES;
    if (!isWhole || digits === 0 || digits > EXACT_DIGITS) return NO_NUMBER;
    this.numberEnd = at;
    const value = decimals > 0 ? size / POWERS[decimals]! : size;
    return isNegative ? -value : value;
  }

  /** A cell that begins with a quote; what stands behind the closing one belongs to it. @returns its end, or -1 */
  private quoted(bytes: Uint8Array, start: number, isLast: boolean, place: number): number {
    const end = bytes.length;
    let from = start + 1;
    let at = from;
    let length = 0;
    const keep = (to: number): void => {
      if (place >= 0) length = this.keep(bytes, from, to, length);
    };
    for (;;) {
      while (at < end && bytes[at] !== QUOTE) at++;
      // Whether a quote closes the cell only the byte behind it tells.
      if (at + 1 >= end && !isLast) return -1;
      if (bytes[at + 1] !== QUOTE || at + 1 >= end) break;
      keep(at + 1);
      at += 2;
      from = at;
    }
    const close = at;
    at = Math.min(end, at + 1);
    const behind = at;
    while (at < end && this.meanings[bytes[at]!]! < SEPARATES) at++;
    if (at === end && !isLast) return -1;
    if (place < 0) return at;
    if (length === 0 && at === behind) this.takeText(bytes, from, close, place);
    else {
      keep(close);
      from = behind;
      keep(at);
      this.takeText(this.unquoted, 0, length, place);
    }
    return at;
  }

  private keep(bytes: Uint8Array, from: number, to: number, length: number): number {
    const needed = length + to - from;
    if (needed > this.unquoted.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.unquoted);
      this.unquoted = larger;
    }
    this.unquoted.set(bytes.subarray(from, to), length);
    return needed;
  }

  private takeText(bytes: Uint8Array, from: number, to: number, place: number): void {
    const { value, format } = from === to ? BLANK : this.tables[place]!.cell(bytes, from, to);
    this.take(place, value, format);
  }
}

const NO_NUMBER = Infinity;
