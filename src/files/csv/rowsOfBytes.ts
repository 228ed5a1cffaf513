import type { Cell } from "../../engine/sales/sales";
import { joined } from "../joined";
import { RowScanner } from "./rowScanner";

/** Rows of a block: few enough for their cells to stay in the processor's cache from column to column. */
const ROWS = 4096;

export interface CellBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  /** A list for each needed column. */
  readonly values: readonly (readonly Cell[])[];
  /** The same for the number formats; empty lists where they are not wanted. */
  readonly formats: readonly (readonly string[])[];
}

interface Wanted {
  readonly separator: string;
  /** Ascending. */
  readonly columns: readonly number[];
  readonly withFormats: boolean;
  /** At most so many: blank ones at the end are not part of the list. */
  readonly rows: number;
  readonly thisYear: number;
}

/** The rows of a CSV file from its bytes, wherever these are cut. @param chunks UTF-8 without byte order mark */
export async function* rowsOfBytes(
  chunks: AsyncIterable<Uint8Array>,
  wanted: Wanted
): AsyncGenerator<CellBlock> {
  const reader = new BlockReader(wanted);
  let rest: Uint8Array = new Uint8Array(0);
  // A long row that is cut is begun again when there is twice as much of it, not with each piece.
  let enough = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    let at = 0;
    if (bytes.length >= enough) {
      at = yield* reader.read(bytes, false);
      enough = at === 0 ? bytes.length * 2 : 0;
    }
    if (reader.isDone) break;
    rest = bytes.slice(at);
  }
  yield* reader.read(rest, true);
  yield* reader.finish();
}

class BlockReader {
  private readonly scanner: RowScanner;
  private firstRow = 0;
  private count = 0;
  private values: Cell[][] = [];
  private formats: string[][] = [];

  constructor(private readonly wanted: Wanted) {
    const { separator, columns, thisYear, withFormats } = wanted;
    this.scanner = new RowScanner(separator, columns, thisYear, (place, value, format) => {
      this.values[place]!.push(value);
      if (withFormats) this.formats[place]!.push(format);
    });
    this.begin();
  }

  get isDone(): boolean {
    return this.firstRow + this.count >= this.wanted.rows;
  }

  /** @returns where the first row begins that is not there as a whole. */
  *read(bytes: Uint8Array, isLast: boolean): Generator<CellBlock, number> {
    let at = 0;
    while (at < bytes.length && !this.isDone) {
      const next = this.scanner.read(bytes, at, isLast);
      if (next < 0) {
        this.forgetBegun();
        break;
      }
      at = next;
      this.count++;
      if (this.count === ROWS) yield* this.finish();
    }
    return at;
  }

  *finish(): Generator<CellBlock> {
    const { firstRow, count, values, formats } = this;
    if (count === 0) return;
    yield { firstRow, rowCount: count, values, formats };
    this.firstRow += count;
    this.begin();
  }

  private begin(): void {
    this.count = 0;
    this.values = this.wanted.columns.map(() => []);
    this.formats = this.wanted.columns.map(() => []);
  }

  /** Cells of a row that is read again from its beginning. */
  private forgetBegun(): void {
    for (const column of [...this.values, ...this.formats])
      if (column.length > this.count) column.length = this.count;
  }
}
