import type { GroupingInput } from "./groupedRows";
import { isSum } from "../isSum";

/**
 * Pivot tables name a customer only in the first of its rows and close the group with "Acme Total": the rows between have no name.
 * @param closing rows that may close a group, ascending
 * @param closes whether the text of such a row names the customer of another row, beside a total word
 * @returns the row with the name for every row without one; -1 for the others
 */
export function closedGroups(
  { read, amounts, kind }: GroupingInput,
  closing: readonly number[],
  closes: (row: number, named: number) => boolean
): Int32Array {
  const namedBy = new Int32Array(read).fill(-1);
  for (const row of closing) {
    const nameless: number[] = [];
    let sum = 0;
    let first = row - 1;
    for (; first >= 0 && kind(first) !== "named"; first--) {
      const what = kind(first);
      if (what === "passed") continue;
      if (what !== "nameless") break;
      nameless.push(first);
      sum += amounts[first]!;
    }
    if (first < 0 || kind(first) !== "named") continue;
    if (isSum(sum + amounts[first]!, amounts[row]!) && closes(row, first))
      for (const r of nameless) namedBy[r] = first;
  }
  return namedBy;
}
