import type { Issue } from "./issue";
import type { RowLedger } from "./rowLedger";

/**
 * Leaves hidden rows out, or notes that they are used.
 * @param hidden ranges [first, last] of rows of the source.
 */
export function leaveOutHidden(
  ledger: RowLedger,
  hidden: readonly (readonly [first: number, last: number])[],
  read: number,
  use: boolean
): Issue | undefined {
  let count = 0;
  for (const [first, last] of hidden) {
    const end = Math.min(read - 1, last - ledger.dataRow);
    for (let row = Math.max(0, first - ledger.dataRow); row <= end; row++) {
      count++;
      if (!use) ledger.leaveOut(row, "hiddenRows");
    }
  }
  return use && count > 0
    ? { code: "manualHiddenRows", kind: "note", count, cells: [], facts: {} }
    : undefined;
}
