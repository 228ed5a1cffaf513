/** From all lines to the used ones. Columns are closed up in place: the memory of the reading becomes that of the sales. */
import type { RowLedger } from "./rowLedger";

export interface KeptLines {
  readonly count: number;
  /** A column with one entry a line; closed up in place. */
  pick<T extends Int32Array | Float64Array>(values: T): T;
  /** A column with one entry a row, for the lines of the rows; closed up in place where a row is a line. */
  ofRows(values: Int32Array): Int32Array;
}

/** @param rowOf row of each of the `count` lines; without it line and row are the same. */
export function keptLines(
  ledger: RowLedger,
  count: number,
  rowOf: Int32Array | undefined
): KeptLines {
  const keep = ledger.clean ? undefined : usedLines(ledger.reason, count, rowOf);
  const kept = keep ? keep.length : count;
  const pick = <T extends Int32Array | Float64Array>(values: T): T => {
    if (keep) for (let i = 0; i < kept; i++) values[i] = values[keep[i]!]!;
    return values.subarray(0, kept) as T;
  };
  return {
    count: kept,
    pick,
    ofRows: (values) => pick(rowOf ? byLine(values, rowOf, count) : values),
  };
}

function byLine(values: Int32Array, rowOf: Int32Array, count: number): Int32Array {
  const out = new Int32Array(count);
  for (let line = 0; line < count; line++) out[line] = values[rowOf[line]!]!;
  return out;
}

/** Undefined if all are used. */
function usedLines(
  reason: Uint8Array,
  count: number,
  rowOf: Int32Array | undefined
): Int32Array | undefined {
  const lines = new Int32Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) if (reason[rowOf ? rowOf[i]! : i] === 0) lines[kept++] = i;
  return kept === count ? undefined : lines.subarray(0, kept);
}
