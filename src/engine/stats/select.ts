/** Below this a sample costs more than it saves. */
const SMALL = 600;

/**
 * The value that would stand at `rank` (from 0) if the values were sorted ascending: SELECT of Floyd & Rivest (1975), which
 * narrows a long range by a sample of it. The values are put in part in order: none before `rank` is larger, none after it smaller.
 */
export function select(values: Float64Array, rank: number): number {
  narrow(values, 0, values.length - 1, rank);
  return values[rank]!;
}

function narrow(values: Float64Array, from: number, to: number, rank: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    if (high - low > SMALL) {
      const count = high - low + 1;
      const place = rank - low + 1;
      const log = Math.log(count);
      const size = 0.5 * Math.exp((2 * log) / 3);
      const side = place < count / 2 ? -1 : 1;
      const shift = side * 0.5 * Math.sqrt((log * size * (count - size)) / count);
      narrow(
        values,
        Math.max(low, Math.floor(rank - (place * size) / count + shift)),
        Math.min(high, Math.floor(rank + ((count - place) * size) / count + shift)),
        rank
      );
    }
    const pivot = values[rank]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i > j) break;
      const one = values[i]!;
      values[i] = values[j]!;
      values[j] = one;
      i += 1;
      j -= 1;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
}
