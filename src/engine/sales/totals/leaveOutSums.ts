/** Lists in which sums stand above their parts: one level counts, and its customer goes down to the parts. docs/reading.md#sums-above. */
import type { CustomerColumn } from "../columns/customerColumn";
import type { ReadingChoices } from "../readingChoices";
import type { Issue } from "../rows/issue";
import type { RowLedger } from "../rows/rowLedger";
import { NAME_CLASS } from "../spelling/nameClasses";
import { headerRoles } from "../layout/headerRoles";
import { customerLevel } from "./customerLevel";
import { sumTree, type SumTreeInput } from "./sumTree";

export interface SumsOf extends Pick<SumTreeInput, "amounts" | "read" | "confirm"> {
  /** Header of the customer column. */
  readonly header: string;
  /** Day of each row, 0 without; absent where the list has none. */
  readonly day?: Int32Array;
  readonly choice: ReadingChoices["sumLevel"];
}

export interface SumsAbove {
  /** Rows that add up others: they count no more. */
  readonly sums: ReadonlySet<number>;
  readonly question?: Issue;
}

export function leaveOutSums(
  ledger: RowLedger,
  { texts, classes, column }: CustomerColumn,
  { amounts, read, confirm, header, day, choice }: SumsOf
): SumsAbove {
  const sums = new Set<number>();
  const classOf = (row: number) => classes[texts.index[row]!]!;
  const isName = (row: number) =>
    classOf(row) === NAME_CLASS.customer || classOf(row) === NAME_CLASS.totalPart;
  const tree = sumTree({
    read,
    amounts,
    counts: (row) => isName(row) && ledger.reason[row] === 0,
    isPart: (row) => day !== undefined && day[row]! > 0,
    ...(confirm && { confirm }),
  });
  if (!tree) return { sums };
  const { sumOf, level, deepest } = tree;
  for (let row = 0; row < read; row++) if (sumOf[row]! >= 0) sums.add(sumOf[row]!);
  const nameOf = (row: number) => (row < 0 ? "" : texts.names[texts.index[row]!]!.trim());
  const rows = [...level.entries()]
    .filter(([, at]) => at >= 0)
    .map(([row, at]) => ({ row, level: at, name: nameOf(row), above: nameOf(sumOf[row]!) }));
  // One sum of everything is no level.
  const roots = rows.filter((one) => one.level === 0);
  const top = roots.length === 1 ? 1 : 0;
  const headers = [
    ...header.split(/[/\\>|;→\n]| - /).map((part) => part.trim()),
    ...labels(ledger, read, nameOf),
  ];
  const inner = rows
    .filter((one) => one.level >= top)
    .map((one) => ({ ...one, level: one.level - top }));
  const told = customerLevel(inner, deepest - top, headers);
  const chosen = choice === "upper" ? Math.max(0, told.level - 1) : told.level;
  const customer = chosen + top;
  for (const { row, level: at } of rows) {
    if (sums.has(row)) {
      ledger.leaveOut(row, at < customer ? "totalsRow" : "groupHeading", column);
      continue;
    }
    let above = row;
    while (level[above]! > customer) above = sumOf[above]!;
    if (above === row) continue;
    texts.index[row] = texts.index[above]!;
    ledger.repair(row, "groupedRows");
  }
  if (told.sure || choice !== undefined || told.level === 0) return { sums };
  const part = rows.find((one) => one.level === customer && one.above !== "")!;
  const question: Issue = {
    code: "sumLevel",
    kind: "question",
    count: sums.size,
    cells: [...sums].slice(0, 5).map((row) => [row + ledger.dataRow, column] as const),
    facts: { upper: part.above, lower: part.name, read: part.name },
  };
  return { sums, question };
}

/** Header words of the lower levels that stand in rows of their own, below the header. */
function labels(ledger: RowLedger, read: number, nameOf: (row: number) => string): string[] {
  const found: string[] = [];
  for (let row = 0; row < read && ledger.isLeftOut(row, "blankAmount"); row++) {
    if (headerRoles(nameOf(row)).length > 0) found.push(nameOf(row));
  }
  return found;
}
