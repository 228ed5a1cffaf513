import type { Cell } from "../../engine/sales/sales";
import { joined } from "../joined";
import { type CellColumns, RowScanner } from "./rowScanner";

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
  private cells: CellColumns;

  constructor(private readonly wanted: Wanted) {
    const { separator, columns, thisYear } = wanted;
    this.scanner = new RowScanner(separator, columns, thisYear);
    this.cells = this.room();
  }

  get isDone(): boolean {
    return this.firstRow + this.count >= this.wanted.rows;
  }

  /** @returns where the first row begins that is not there as a whole. */
  *read(bytes: Uint8Array, isLast: boolean): Generator<CellBlock, number> {
    let at = 0;
    while (at < bytes.length && !this.isDone) {
      const next = this.scanner.read(bytes, at, isLast, this.cells, this.count);
      // Cells of a row that is cut are overwritten when it is read again.
      if (next < 0) break;
      at = next;
      this.count++;
      if (this.count === ROWS) yield* this.finish();
    }
    return at;
  }

  *finish(): Generator<CellBlock> {
    const { firstRow, count } = this;
    if (count === 0) return;
    const { values, formats = [] } = this.cells;
    yield { firstRow, rowCount: count, values, formats };
    this.firstRow += count;
    this.count = 0;
    this.cells = this.room();
  }

  /** Lists of their full length: one that grows is copied again and again. */
  private room(): CellColumns {
    const { columns, withFormats, rows } = this.wanted;
    const length = Math.min(ROWS, rows - this.firstRow);
    const lists = <T>(): T[][] => columns.map(() => new Array<T>(length));
    return { values: lists<Cell>(), ...(withFormats ? { formats: lists<string>() } : {}) };
  }
}
