import type { GroupingInput } from "./groupedRows";
import { isSum } from "./isSum";

/**
 * Pivot tables name a customer only in the first of its rows and close the group with "Acme Total": the rows between have no name.
 * @param closes whether the text of a row names the customer of another row, beside a total word
 * @returns the row with the name for every row without one; -1 for the others
 */
export function closedGroups(
  { read, amounts, kind }: GroupingInput,
  closes: (row: number, named: number) => boolean
): Int32Array {
  const namedBy = new Int32Array(read).fill(-1);
  let first = -1;
  let sum = 0;
  for (let row = 0; row < read; row++) {
    const what = kind(row);
    if (what === "passed") continue;
    if (what === "named") [first, sum] = [row, amounts[row]!];
    else if (what === "nameless") sum += amounts[row]!;
    else {
      const isClosed = first >= 0 && isSum(sum, amounts[row]!) && closes(row, first);
      for (let r = first + 1; isClosed && r < row; r++) {
        if (kind(r) === "nameless") namedBy[r] = first;
      }
      first = -1;
    }
  }
  return namedBy;
}
