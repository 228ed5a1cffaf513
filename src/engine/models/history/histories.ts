import type { Purchases } from "../../purchases/purchases";

/**
 * What the models of customers who leave without a word see of each customer: the triple of Schmittlein, Morrison &
 * Colombo (1987), in one unit of time for all columns. docs/method-models.md#histories.
 */
export interface Histories {
  readonly count: number;
  /** Repeat purchase days: distinct purchase days less one; -1 = never bought. */
  readonly x: Int32Array;
  /** From the first purchase to the last one (0 if x = 0), whole units (days). */
  readonly tx: Int32Array;
  /** From the first purchase to the as-of day, whole units, T >= tx. */
  readonly T: Int32Array;
  /** Sum of ln(gap) over the gaps between purchase days; what tells an Erlang-k rhythm from a random one. */
  readonly lnGaps: Float64Array;
}

/**
 * The histories in days as they were known on asOfDay; later purchases are not seen. Purchases of one day are one.
 * Customers who first bought after asOfDay have x = -1.
 */
export function historiesOf(
  { customerCount, offsets, day }: Purchases,
  asOfDay: number
): Histories {
  const x = new Int32Array(customerCount).fill(-1);
  const tx = new Int32Array(customerCount);
  const T = new Int32Array(customerCount);
  const lnGaps = new Float64Array(customerCount);
  for (let c = 0; c < customerCount; c += 1) {
    const start = offsets[c]!;
    const end = offsets[c + 1]!;
    const first = start < end ? day[start]! : Infinity;
    if (first > asOfDay) continue;
    let last = first;
    let repeats = 0;
    for (let i = start + 1; i < end && day[i]! <= asOfDay; i += 1) {
      if (day[i] === last) continue;
      lnGaps[c]! += Math.log(day[i]! - last);
      last = day[i]!;
      repeats += 1;
    }
    x[c] = repeats;
    tx[c] = last - first;
    T[c] = asOfDay - first;
  }
  return { count: customerCount, x, tx, T, lnGaps };
}
