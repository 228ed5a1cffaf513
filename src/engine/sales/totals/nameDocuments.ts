/** Documents with their days under a name that has no amount of its own, all in one column. docs/reading.md#groups. */
import type { CustomerColumn } from "../columns/customerColumn";
import type { RowLedger } from "../rows/rowLedger";
import { NAME_CLASS } from "../spelling/nameClasses";
import { groupedRows } from "./groupedRows";

/**
 * Gives the documents their customer, as a repair; headings are left out. Names that have sums are left to `leaveOutSums`.
 * @param day of each row, 0 without.
 * @returns the headings
 */
export function nameDocuments(
  { texts, classes, column }: CustomerColumn,
  day: Int32Array,
  ledger: RowLedger,
  amounts: Float64Array,
  read: number
): ReadonlySet<number> {
  const headings = new Set<number>();
  const found = groupedRows({
    read,
    amounts,
    kind: (row) => {
      if (ledger.isLeftOut(row, "emptyRows")) return "passed";
      if (day[row] !== 0) return "nameless";
      const isName = classes[texts.index[row]!] === NAME_CLASS.customer;
      return isName && amounts[row] === 0 ? "heading" : "end";
    },
  });
  found?.forEach((from, row) => {
    if (from < 0) return;
    headings.add(from);
    texts.index[row] = texts.index[from]!;
    ledger.repair(row, "groupedRows");
  });
  for (const row of headings) ledger.leaveOut(row, "groupHeading", column);
  return headings;
}
