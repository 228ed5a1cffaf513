import type { HistoryTable } from "./historyTable";

/**
 * Every `step`-th row: a sample that is even over x, tx and T, since rows are in that order. Same scale and times.
 * docs/method-models.md#fitting.
 */
export function thinTable(table: HistoryTable, step: number): HistoryTable {
  const rows = Math.ceil(table.weight.length / step);
  const pick = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
    for (let i = 0; i < rows; i += 1) to[i] = from[i * step]!;
    return to;
  };
  const weight = pick(table.weight, new Float64Array(rows));
  const groupX: number[] = [];
  const groupStart: number[] = [];
  const moreThan = new Float64Array(table.moreThan.length);
  let customers = 0;
  let repeats = 0;
  let g = 0;
  for (let row = 0; row < rows; row += 1) {
    while (row * step >= table.groupStart[g + 1]!) g += 1;
    const x = table.groupX[g]!;
    if (groupX.at(-1) !== x) {
      groupX.push(x);
      groupStart.push(row);
    }
    customers += weight[row]!;
    repeats += weight[row]! * x;
    if (x > 0) moreThan[x - 1]! += weight[row]!;
  }
  for (let i = moreThan.length - 2; i >= 0; i -= 1) moreThan[i]! += moreThan[i + 1]!;
  return {
    customers,
    repeatCustomers: moreThan[0] ?? 0,
    repeats,
    lnGaps: (table.lnGaps * customers) / table.customers,
    scale: table.scale,
    times: table.times,
    groupX: Int32Array.from(groupX),
    groupStart: Int32Array.from([...groupStart, rows]),
    tx: pick(table.tx, new Int32Array(rows)),
    T: pick(table.T, new Int32Array(rows)),
    weight,
    moreThan,
  };
}
