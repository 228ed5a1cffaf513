/** Rows that lack their customer because their group names it. docs/reading.md#groups. */
import { foldText } from "../text/foldText";
import { closedGroups } from "./closedGroups";
import type { CustomerColumn } from "../columns/customerColumn";
import type { DateColumn } from "../columns/dateColumn";
import { groupedRows, type GroupingInput } from "./groupedRows";
import { NAME_CLASS } from "../spelling/nameClasses";
import type { RowLedger } from "../rows/rowLedger";

/**
 * Gives such rows their customer, as a repair; headings are left out.
 * @returns the headings
 */
export function nameGroups(
  { texts, classes, ids, column }: CustomerColumn,
  date: DateColumn | undefined,
  ledger: RowLedger,
  amounts: Float64Array,
  read: number
): ReadonlySet<number> {
  const headings = new Set<number>();
  if (!date || date.blankRows.length === 0 || ids) return headings;
  const undated = new Set(date.blankRows);
  const kind: GroupingInput["kind"] = (row) => {
    const name = classes[texts.index[row]!];
    if (ledger.isLeftOut(row, "emptyRows")) return "passed";
    if (undated.has(row)) return name === NAME_CLASS.customer ? "heading" : "end";
    if (date.day[row] === 0) return "passed";
    return name === NAME_CLASS.blank ? "nameless" : "named";
  };
  const textOf = (row: number): string => foldText(texts.names[texts.index[row]!]!);
  const isTotal = (row: number): boolean => classes[texts.index[row]!] === NAME_CLASS.totalPart;
  const closes = (row: number, named: number): boolean => textOf(row).includes(textOf(named));

  const input = { read, amounts, kind };
  const underHeadings = groupedRows(input);
  const closing = date.blankRows.filter((row) => isTotal(row) && kind(row) === "end");
  if (!underHeadings && closing.length === 0) return headings;
  const source = underHeadings ?? closedGroups(input, closing, closes);
  source.forEach((from, row) => {
    if (from < 0) return;
    if (underHeadings) headings.add(from);
    texts.index[row] = texts.index[from]!;
    ledger.repair(row, "groupedRows");
  });
  for (const row of headings) ledger.leaveOut(row, "groupHeading", column);
  return headings;
}
