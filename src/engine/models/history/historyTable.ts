import type { Histories } from "./histories";

/**
 * Histories made ready for a likelihood: equal (x, tx, T) are one row with a weight, rows are grouped by x, and times point
 * into a short list of distinct days, so that logarithms are taken once a day and gamma terms once an x.
 * docs/method-models.md#fitting.
 */
export interface HistoryTable {
  /** Customers with at least one purchase: the sum of the weights. */
  readonly customers: number;
  readonly repeatCustomers: number;
  /** Sum of x over the customers. */
  readonly repeats: number;
  /** Sum of ln(gap) over the customers, in the unit of the histories. */
  readonly lnGaps: number;
  /** The greatest T, in the unit of the histories: the times below are parts of it. */
  readonly scale: number;
  /** Distinct values of tx and T, ascending, divided by scale. */
  readonly times: Float64Array;
  /** Distinct x, ascending; the rows of groupX[g] are groupStart[g]..groupStart[g + 1] - 1. */
  readonly groupX: Int32Array;
  readonly groupStart: Int32Array;
  /** Index into times of each row's tx and T. */
  readonly tx: Int32Array;
  readonly T: Int32Array;
  readonly weight: Float64Array;
  /** moreThan[i] = customers with x > i; its length is the greatest x. */
  readonly moreThan: Float64Array;
}

/** @param weights how many customers each history stands for; absent: one each. Histories with x < 0 are left out. */
export function historyTable(histories: Histories, weights?: ArrayLike<number>): HistoryTable {
  const members = membersOf(histories);
  const order = sortBy(sortBy(sortBy(members, histories.T), histories.tx), histories.x);
  const greatest = greatestOf(histories.T, members);
  const slot = new Int32Array(greatest + 1);
  for (const c of members) slot[histories.T[c]!] = slot[histories.tx[c]!] = 1;
  let slots = 0;
  for (let day = 0; day <= greatest; day += 1) if (slot[day] === 1) slot[day] = slots++;
  const times = new Float64Array(slots);
  const scale = Math.max(1, greatest);
  for (const c of members) {
    times[slot[histories.T[c]!]!] = histories.T[c]! / scale;
    times[slot[histories.tx[c]!]!] = histories.tx[c]! / scale;
  }
  const tx = new Int32Array(order.length);
  const T = new Int32Array(order.length);
  const weight = new Float64Array(order.length);
  const groupX: number[] = [];
  const groupStart: number[] = [];
  const moreThan = new Float64Array(members.length === 0 ? 0 : histories.x[order.at(-1)!]!);
  let rows = 0;
  let customers = 0;
  let repeats = 0;
  let lnGaps = 0;
  for (let i = 0; i < order.length; i += 1) {
    const c = order[i]!;
    const x = histories.x[c]!;
    const w = weights === undefined ? 1 : weights[c]!;
    const txSlot = slot[histories.tx[c]!]!;
    const TSlot = slot[histories.T[c]!]!;
    if (groupX.at(-1) !== x) {
      groupX.push(x);
      groupStart.push(rows);
    } else if (tx[rows - 1] === txSlot && T[rows - 1] === TSlot) rows -= 1;
    tx[rows] = txSlot;
    T[rows] = TSlot;
    weight[rows]! += w;
    rows += 1;
    customers += w;
    repeats += w * x;
    lnGaps += w * histories.lnGaps[c]!;
    if (x > 0) moreThan[x - 1]! += w;
  }
  for (let i = moreThan.length - 2; i >= 0; i -= 1) moreThan[i]! += moreThan[i + 1]!;
  return {
    customers,
    repeatCustomers: moreThan[0] ?? 0,
    repeats,
    lnGaps,
    scale,
    times,
    groupX: Int32Array.from(groupX),
    groupStart: Int32Array.from([...groupStart, rows]),
    tx: tx.slice(0, rows),
    T: T.slice(0, rows),
    weight: weight.slice(0, rows),
    moreThan,
  };
}

function membersOf({ count, x }: Histories): Int32Array {
  const members = new Int32Array(count);
  let length = 0;
  for (let c = 0; c < count; c += 1) if (x[c]! >= 0) members[length++] = c;
  return members.subarray(0, length);
}

function greatestOf(column: Int32Array, members: Int32Array): number {
  let greatest = 0;
  for (const c of members) if (column[c]! > greatest) greatest = column[c]!;
  return greatest;
}

/** Members by a column of small whole numbers, ascending, equal ones in the order they came (counting sort). */
function sortBy(members: Int32Array, column: Int32Array): Int32Array {
  const start = new Int32Array(greatestOf(column, members) + 2);
  for (const c of members) start[column[c]! + 1]! += 1;
  for (let v = 1; v < start.length; v += 1) start[v]! += start[v - 1]!;
  const sorted = new Int32Array(members.length);
  for (const c of members) sorted[start[column[c]!]!++] = c;
  return sorted;
}
