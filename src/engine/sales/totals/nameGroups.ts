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
  if (!date || ids) return headings;
  if (date.blankRows.length === 0 && date.unreadableRows.length === 0) return headings;
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
  const namesNobody = (row: number): boolean => {
    const name = classes[texts.index[row]!];
    return name === NAME_CLASS.blank || name === NAME_CLASS.totalWhole;
  };
  const closes = (row: number, named: number): boolean =>
    namesNobody(row) || textOf(row).includes(textOf(named));

  const underHeadings = groupedRows({ read, amounts, kind });
  // "Result" can stand in the column of the days.
  const unreadable = new Set(date.unreadableRows);
  const mayClose = (row: number): boolean => isTotal(row) || namesNobody(row);
  const closing = [...date.blankRows, ...unreadable].filter(mayClose).sort((a, b) => a - b);
  if (!underHeadings && closing.length === 0) return headings;
  const closed: GroupingInput["kind"] = (row) =>
    (undated.has(row) || unreadable.has(row)) && mayClose(row) ? "end" : kind(row);
  const source = underHeadings ?? closedGroups({ read, amounts, kind: closed }, closing, closes);
  source.forEach((from, row) => {
    if (from < 0) return;
    if (underHeadings) headings.add(from);
    texts.index[row] = texts.index[from]!;
    ledger.repair(row, "groupedRows");
  });
  for (const row of headings) ledger.leaveOut(row, "groupHeading", column);
  return headings;
}
