/** From all lines to the used ones. Columns are closed up in place: the memory of the reading becomes that of the sales. */

export interface KeptLines {
  readonly count: number;
  /** A column with one entry per line; closed up in place. */
  pick<T extends Int32Array | Float64Array>(values: T): T;
  /** A column with one entry per row, for the lines of the rows; closed up in place where a row is a line. */
  ofRows(values: Int32Array): Int32Array;
}

/**
 * @param leftOut rows that are not used, ascending.
 * @param rowOf row of each of the `count` lines, ascending; without it line and row are the same.
 */
export function keptLines(
  leftOut: Int32Array,
  count: number,
  rowOf: Int32Array | undefined
): KeptLines {
  const out = rowOf ? linesOf(leftOut, rowOf, count) : leftOut;
  const kept = count - out.length;
  const pick = <T extends Int32Array | Float64Array>(values: T): T => {
    closeUp(values, out, count);
    return values.subarray(0, kept) as T;
  };
  return {
    count: kept,
    pick,
    ofRows: (values) => pick(rowOf ? byLine(values, rowOf, count) : values),
  };
}

/** So few entries are moved one by one: a call for them costs more. */
const FEW = 32;

/** Moves what stands between the lines left out to the front. */
function closeUp(values: Int32Array | Float64Array, out: Int32Array, count: number): void {
  let to = out.length === 0 ? count : out[0]!;
  for (let i = 0; i < out.length; i++) {
    const from = out[i]! + 1;
    const end = i + 1 < out.length ? out[i + 1]! : count;
    if (end - from > FEW) values.copyWithin(to, from, end);
    else for (let line = from; line < end; line++) values[to + line - from] = values[line]!;
    to += end - from;
  }
}

/** The lines of rows; both ascending. */
function linesOf(rows: Int32Array, rowOf: Int32Array, count: number): Int32Array {
  const lines = new Int32Array(count);
  let found = 0;
  let next = 0;
  for (let line = 0; line < count; line++) {
    while (next < rows.length && rows[next]! < rowOf[line]!) next++;
    if (rows[next] === rowOf[line]) lines[found++] = line;
  }
  return lines.subarray(0, found);
}

function byLine(values: Int32Array, rowOf: Int32Array, count: number): Int32Array {
  const out = new Int32Array(count);
  for (let line = 0; line < count; line++) out[line] = values[rowOf[line]!]!;
  return out;
}
