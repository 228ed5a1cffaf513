/** Merged cells hold their value in the first row only: the rows below take it over. docs/reading.md#merged. */
import type { SourceHead } from "../layout/layout";

/** Calls `carry(row, from)` for every data row below the first of a merged area that covers the column. */
export function carryMerges(
  merges: SourceHead["merges"],
  column: number,
  dataRow: number,
  read: number,
  carry: (row: number, from: number) => void
): void {
  for (const merge of merges) {
    if (merge.rows < 2 || column < merge.column || column >= merge.column + merge.columns) continue;
    const from = merge.row - dataRow;
    if (from < 0) continue;
    const end = Math.min(read, from + merge.rows);
    for (let row = from + 1; row < end; row++) carry(row, from);
  }
}
