/**
 * Reports grouped by customer: the name stands in a row of its own above its sales, which have a document there, or nothing.
 * docs/reading.md#groups.
 */

import { isSum } from "../isSum";

export interface GroupingInput {
  readonly read: number;
  readonly amounts: Float64Array;
  /** "heading": a name without a day. "named", "nameless": a row with a day. "passed": says nothing. "end": any other row. */
  readonly kind: (row: number) => "heading" | "named" | "nameless" | "passed" | "end";
}

/**
 * Row of its heading for every row that has one; -1 for the others. Undefined where the list is not grouped, which every row
 * with a day must prove: it lies under a heading, and the heading has the sum of its rows, or nothing over rows without a name.
 */
export function groupedRows({ read, amounts, kind }: GroupingInput): Int32Array | undefined {
  const headingOf = new Int32Array(read).fill(-1);
  let heading = -1;
  let groups = 0;
  let [sum, rows, nameless] = [0, 0, 0];
  const isProven = (): boolean =>
    rows === 0 || (amounts[heading] === 0 ? nameless === rows : isSum(sum, amounts[heading]!));
  for (let row = 0; row < read; row++) {
    const what = kind(row);
    if (what === "passed") continue;
    if (what === "named" || what === "nameless") {
      if (heading < 0) return undefined;
      headingOf[row] = heading;
      sum += amounts[row]!;
      rows++;
      if (what === "nameless") nameless++;
      else if (amounts[heading] === 0) return undefined;
      continue;
    }
    if (!isProven()) return undefined;
    if (rows > 0) groups++;
    heading = what === "heading" ? row : -1;
    [sum, rows, nameless] = [0, 0, 0];
  }
  if (!isProven()) return undefined;
  if (rows > 0) groups++;
  return groups >= 2 ? headingOf : undefined;
}
