import type { AccountTyped, NamedRow, RowTexts } from "../../../../excel/accounts/readAccount";
import { customerLookup } from "../../../../job/write/customerLookup";
import { isOpen, isSaidOpen, logKind, type LogKind } from "../../../../report/accounts/logCodes";
import type { ReportInput } from "../../../../report/reportInput";
import { typedNumber } from "../../../../report/typedNumber";

/** What is typed of one customer. */
export interface AccountRows {
  readonly card: RowTexts;
  readonly people: readonly RowTexts[];
  /** Open entries of the log, what is due first before the others. */
  readonly open: readonly RowTexts[];
}

/** @returns undefined where the customer has no card */
export function accountRows(
  { card, people, log }: AccountTyped,
  told: Pick<ReportInput, "earlier" | "result">,
  customer: number
): AccountRows | undefined {
  if (card === undefined) return undefined;
  const isMeant = isOf(told, customer, [...people, ...log]);
  const rowsOf = (rows: readonly NamedRow[]): readonly RowTexts[] =>
    rows.filter((row) => isMeant(row.customer)).map(({ texts }) => texts);
  const due = (row: RowTexts): number => typedNumber(row["due"] ?? "") ?? Infinity;
  return {
    card,
    people: rowsOf(people),
    open: rowsOf(log)
      .filter(isPoint)
      .sort((p, q) => (due(p) === due(q) ? 0 : due(p) - due(q))),
  };
}

/** What waits for somebody, as on the brief: of other events only those that are said to be open. docs/accounts.md#open */
const POINTS: ReadonlySet<LogKind | undefined> = new Set([
  "tender",
  "offer",
  "stimulus",
  "late",
  "complaint",
  "task",
  "question",
  "proposal",
]);

function isPoint(row: RowTexts): boolean {
  const text = (id: string): string => row[id] ?? "";
  return isOpen(text) && (POINTS.has(logKind(text("kind"))) || isSaidOpen(text));
}

/** By the names of the last run, joined ones too; one that was typed since is looked up among the customers, as the next run will. */
function isOf(
  { earlier, result }: Pick<ReportInput, "earlier" | "result">,
  customer: number,
  rows: readonly NamedRow[]
): (name: string) => boolean {
  const known = new Map(
    [...(earlier.people ?? []), ...(earlier.log ?? [])].map((row) => [row.key, row.customer])
  );
  const others = rows.flatMap((row) => (known.has(row.customer) ? [] : [row.customer]));
  const find = customerLookup(result.customers, [], others);
  return (name) => (known.has(name) ? known.get(name) : find(name)) === customer;
}
