/**
 * Position of the first check on or after a day, checks.length after the last one: entry [day - from] for the days from..to.
 * A table, since it is asked for every purchase.
 */
export function firstCheckTable(checks: Int32Array, from: number, to: number): Int32Array {
  const table = new Int32Array(Math.max(0, to - from + 1));
  let k = 0;
  for (let d = 0; d < table.length; d += 1) {
    while (k < checks.length && checks[k]! < from + d) k += 1;
    table[d] = k;
  }
  return table;
}
