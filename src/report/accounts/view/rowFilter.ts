import type { EarlierRow } from "../../earlierRows";
import { isOpen, logKind, type LogKind, logResult } from "../logCodes";

/** Rows of Log: of some kinds, and how they ended; open as in logCodes. */
export interface LogFilter {
  readonly kinds: readonly LogKind[];
  readonly result?: "won" | "lost" | "open";
}

/** Or rows of People: all that name somebody. */
export type RowFilter = LogFilter | "named";

/** Of rows as a run finds them. */
export function meets(filter: RowFilter): (row: EarlierRow) => boolean {
  if (filter === "named") return ({ text }) => text("name") !== "";
  const { kinds, result } = filter;
  return ({ text }) => {
    const kind = logKind(text("kind"));
    if (kind === undefined || !kinds.includes(kind)) return false;
    if (result === "open") return isOpen(text);
    return result === undefined || logResult(text("result")) === result;
  };
}

/** Whether a row is of a customer: whoever the list no longer has is known by the name. */
export function isOf(name: string, customer: number | undefined): (row: EarlierRow) => boolean {
  return (row) =>
    customer === undefined
      ? row.key.toLowerCase() === name.toLowerCase()
      : row.customer === customer;
}
