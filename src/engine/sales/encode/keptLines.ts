/** From all lines to the used ones. Columns end in buffers of their own size: they are transferred later. */
import type { RowLedger } from "./rowLedger";

export interface KeptLines {
  readonly count: number;
  /** A column with one entry a line; compacted in place. */
  pick<T extends Int32Array | Float64Array>(values: T): T;
  /** A column with one entry a row, for the lines of the rows. */
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
  return {
    count: kept,
    pick<T extends Int32Array | Float64Array>(values: T): T {
      if (keep) for (let i = 0; i < kept; i++) values[i] = values[keep[i]!]!;
      return cut(values, kept);
    },
    ofRows(values) {
      if (!keep && !rowOf) return cut(values, kept);
      const out = new Int32Array(kept);
      for (let i = 0; i < kept; i++) {
        const line = keep ? keep[i]! : i;
        out[i] = values[rowOf ? rowOf[line]! : line]!;
      }
      return out;
    },
  };
}

/** Undefined if all are used. */
function usedLines(
  reason: Uint8Array,
  count: number,
  rowOf: Int32Array | undefined
): Int32Array | undefined {
  let kept = 0;
  for (let i = 0; i < count; i++) if (reason[rowOf ? rowOf[i]! : i] === 0) kept++;
  if (kept === count) return undefined;
  const lines = new Int32Array(kept);
  let next = 0;
  for (let i = 0; i < count; i++) if (reason[rowOf ? rowOf[i]! : i] === 0) lines[next++] = i;
  return lines;
}

function cut<T extends Int32Array | Float64Array>(values: T, count: number): T {
  return (values.length === count ? values : values.slice(0, count)) as T;
}
