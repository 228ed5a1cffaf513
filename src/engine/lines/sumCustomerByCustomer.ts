import type { CustomerLines } from "./customerLines";
import type { ValuedLines, ValueSums } from "./valueSums";

/**
 * Adds the lines of one customer after the other by the value of a dimension: one dense row of sums that is emptied after each
 * customer costs a tenth of a map of all pairs.
 * @param visit gets the sums in the order of first appearance; they are overwritten by the next customer. Not called for a
 * customer without a line that counts.
 */
export function sumCustomerByCustomer(
  { offsets, lines }: CustomerLines,
  { index, width, units, take }: ValuedLines,
  visit: (customer: number, own: ValueSums) => void
): void {
  const row = new Float64Array(width);
  const seen = new Uint8Array(width);
  const values = new Int32Array(width);
  const sums = new Float64Array(width);
  for (let c = 0; c + 1 < offsets.length; c += 1) {
    let count = 0;
    for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
      const line = lines[i]!;
      if (!take(line)) continue;
      const value = index[line]!;
      if (seen[value] === 0) {
        seen[value] = 1;
        values[count] = value;
        count += 1;
      }
      row[value]! += units[line]!;
    }
    for (let v = 0; v < count; v += 1) {
      const value = values[v]!;
      sums[v] = row[value]!;
      row[value] = 0;
      seen[value] = 0;
    }
    if (count > 0) visit(c, { count, values, sums });
  }
}
