import { FileProblem } from "../fileProblem";
import {
  CURRENCY,
  ENDS_ROW,
  meaningsOf,
  NEW_LINE,
  ORDINARY,
  QUOTE,
  QUOTES,
  RETURN,
  SEPARATES,
  ZERO,
} from "./signs";

const MEGABYTE = 1024 * 1024;
/** A longer row is no list of sales: it would have to be held as a whole. */
const LONGEST_ROW = 16 * MEGABYTE;
/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

type State = "cell" | "text" | "quoted" | "quoteInQuotes";

/** Counts rows and columns of the bytes of a CSV file, piece by piece, and finds what is wrong with it before anything is read. */
export class RowCount {
  /** Rows up to the last one with something in it. */
  rows = 0;
  /** Columns up to the last one with something in it. */
  columns = 0;
  /** A number may carry the sign of a currency, which only its format shows: docs/reading.md#currencies. */
  hasCurrencySigns = false;
  /** Rows inside whose cells a line ends, once for each end, ascending: there rows and lines of the file part. */
  readonly breaks: number[] = [];

  private readonly meanings: Uint8Array;
  private state: State = "cell";
  private row = 0;
  private column = 0;
  private isFilled = false;
  private isAfterReturn = false;
  private rowStart = 0;
  private taken = 0;
  private quoteLine = 0;

  constructor(
    private readonly file: string,
    separator: string
  ) {
    this.meanings = meaningsOf(separator);
  }

  /** @throws FileProblem */
  add(bytes: Uint8Array): void {
    const { meanings } = this;
    let at = 0;
    while (at < bytes.length) {
      const byte = bytes[at]!;
      if (this.state === "quoted") {
        at = this.quoted(bytes, at);
        continue;
      }
      const meaning = meanings[byte]!;
      at++;
      if (meaning === SEPARATES) {
        this.column++;
        this.state = "cell";
        this.isAfterReturn = false;
      } else if (meaning === ENDS_ROW) this.endRow(byte, at);
      else if (meaning === QUOTES && this.state !== "text") this.openQuote();
      else {
        if (meaning === ZERO) this.notText();
        if (meaning === CURRENCY) this.hasCurrencySigns = true;
        this.state = "text";
        this.isAfterReturn = false;
        this.fill();
        while (at < bytes.length && meanings[bytes[at]!] === ORDINARY) at++;
      }
    }
    this.taken += bytes.length;
    this.checkSize();
  }

  /** Nothing follows. @throws FileProblem */
  finish(): void {
    if (this.state === "quoted")
      throw new FileProblem({
        code: "openQuote",
        facts: { file: this.file, line: this.quoteLine },
      });
    if (this.isFilled) this.rows = this.row + 1;
  }

  /** @returns the place after what stands inside the quotes, as far as it is there. */
  private quoted(bytes: Uint8Array, from: number): number {
    const { meanings } = this;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      const meaning = meanings[byte]!;
      if (meaning === QUOTES) {
        this.state = "quoteInQuotes";
        this.isAfterReturn = false;
        at++;
        break;
      }
      if (meaning === ZERO) this.notText();
      // Of an amount that is quoted because a comma stands in it: "$1,200.00".
      if (meaning === CURRENCY) this.hasCurrencySigns = true;
      const isEnd = byte === RETURN || (byte === NEW_LINE && !this.isAfterReturn);
      if (isEnd) this.breaks.push(this.row);
      this.isAfterReturn = byte === RETURN;
    }
    if (at - from > 1 || bytes[from] !== QUOTE) this.fill();
    return at;
  }

  /** A quote that opens a cell, or the second of two inside quotes, which stand for one. */
  private openQuote(): void {
    if (this.state === "cell") this.quoteLine = this.line;
    else this.fill();
    this.state = "quoted";
    this.isAfterReturn = false;
  }

  private endRow(byte: number, next: number): void {
    this.state = "cell";
    this.rowStart = this.taken + next;
    // The second half of an end that has been counted.
    const isSecondHalf = byte === NEW_LINE && this.isAfterReturn;
    this.isAfterReturn = byte === RETURN;
    if (isSecondHalf) return;
    this.row++;
    if (this.isFilled) this.rows = this.row;
    this.isFilled = false;
    this.column = 0;
  }

  private fill(): void {
    this.isFilled = true;
    if (this.column >= this.columns) this.columns = this.column + 1;
  }

  private checkSize(): void {
    const { file, line } = this;
    if (this.taken - this.rowStart > LONGEST_ROW) {
      const limit = LONGEST_ROW / MEGABYTE;
      throw new FileProblem({ code: "longLine", facts: { file, line, limit } });
    }
    if (this.columns > MOST_COLUMNS)
      throw new FileProblem({ code: "tooManyColumns", facts: { file, limit: MOST_COLUMNS } });
  }

  /** Of the file, from 1. */
  private get line(): number {
    return this.row + this.breaks.length + 1;
  }

  private notText(): never {
    throw new FileProblem({ code: "fileNotText", facts: { file: this.file } });
  }
}
