import type { Cell } from "../../engine/sales/sales";
import { ExcelProblem } from "../excelProblem";
import { isTooLarge } from "../isTooLarge";
import { RESPONSE_BYTES, RESPONSE_CELLS } from "../limits";
import type { Source } from "./source";

/** What has to be known of a source, or of a table, to read its rows. */
export type BlockPlace = Pick<
  Source,
  "sheetId" | "address" | "row" | "column" | "rowCount" | "columnCount"
>;

export interface RowBlock<T = Cell> {
  /** Zero-based inside the source. */
  readonly firstRow: number;
  /** Just the needed columns, in their order. */
  readonly values: readonly (readonly T[])[];
}

/** What a block holds of its cells. */
interface Read {
  readonly values: Cell;
  readonly numberFormat: string;
}

/** Small, so that progress shows early. */
const FIRST_ROWS = 16_384;
/** One row in so many is measured. */
const SAMPLE = 64;

/**
 * Reads the needed columns of a source from top to bottom, in blocks that fit Excel's limits; the size of a block follows from the
 * bytes of the one before. A block that is refused as too large is halved.
 * @param needed columns inside the source, ascending
 * @param from the first row, zero-based inside the source
 * @throws AbortError when `signal` aborts, between two blocks; ExcelProblem "responseTooLarge"
 */
export async function* readBlocks<What extends keyof Read = "values">(
  context: Excel.RequestContext,
  source: BlockPlace,
  needed: readonly number[],
  signal?: AbortSignal,
  what: What | "values" = "values",
  from = 0
): AsyncGenerator<RowBlock<Read[What]>> {
  const runs = columnRuns(needed);
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  let rows = Math.min(FIRST_ROWS, Math.floor(RESPONSE_CELLS / needed.length));
  let firstRow = from;
  while (firstRow < source.rowCount) {
    signal?.throwIfAborted();
    const count = Math.min(rows, source.rowCount - firstRow);
    const ranges = runs.map(([first, columns]) => {
      const range = sheet.getRangeByIndexes(
        source.row + firstRow,
        source.column + first,
        count,
        columns
      );
      range.load(what);
      return range;
    });
    const tooLarge = await context.sync().then(
      () => false,
      (error: unknown) => {
        if (isTooLarge(error) && count > 1) return true;
        throw error;
      }
    );
    // Some Excels answer null instead of refusing.
    const parts = tooLarge ? [] : ranges.map((range) => range[what] as Read[What][][] | null);
    if (tooLarge || !parts.every((part) => part !== null)) {
      // A row that is null cannot be halved.
      if (count === 1)
        throw new ExcelProblem({ code: "responseTooLarge", facts: { address: source.address } });
      rows = Math.ceil(count / 2);
      continue;
    }
    for (const range of ranges) range.untrack();
    const values = parts.length === 1 ? parts[0]! : joinColumns(parts, needed.length);
    rows = Math.max(
      1,
      Math.min(
        Math.floor(RESPONSE_BYTES / bytesPerRow(values)),
        Math.floor(RESPONSE_CELLS / needed.length)
      )
    );
    yield { firstRow, values };
    firstRow += count;
  }
}

/** Neighbouring columns are read together: [first, count]. */
function columnRuns(needed: readonly number[]): (readonly [first: number, columns: number])[] {
  const runs: [number, number][] = [];
  for (const column of needed) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

function joinColumns<T>(parts: readonly (readonly T[][])[], columns: number): T[][] {
  return parts[0]!.map((_, row) => {
    const joined = new Array<T>(columns);
    let column = 0;
    for (const part of parts) for (const cell of part[row]!) joined[column++] = cell;
    return joined;
  });
}

function bytesPerRow(values: readonly (readonly unknown[])[]): number {
  const sample: (readonly unknown[])[] = [];
  for (let row = 0; row < values.length; row += SAMPLE) sample.push(values[row]!);
  if (sample.length === 0) return 1;
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length;
}
