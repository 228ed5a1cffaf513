import type { Issue } from "../rows/issue";
import type { Encoded } from "./encoder";

/** Below this share of the money, or of the rows with an amount, a result would speak of the smaller part of the list. */
const ENOUGH = 0.5;

/** Rows that are sales but cannot be used. Totals, hidden and future rows and those outside the window are left out rightly: they are no loss. */
const LOST: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "errorCells",
  "blankCustomer",
  "blankDate",
  "unreadableDate",
  "unreadableNumber",
]);

interface UsableShare {
  /** Rows that are used, out of `all` that are sales. */
  readonly used: number;
  readonly all: number;
  /** Share of the money; 1 where there is none. */
  readonly share: number;
  readonly isEnough: boolean;
  /** Why rows cannot be used. */
  readonly lost: readonly Issue[];
}

/** How much of the sales of a list can be used. docs/reading.md#partial-use. */
export function usableShare({
  rows,
  issues,
  usedSum,
}: Pick<Encoded, "rows" | "issues" | "usedSum">): UsableShare {
  const lost = issues.filter(({ code, kind }) => kind === "leftOut" && LOST.has(code));
  const used = rows.used + rows.repaired;
  const all = used + sumOf(lost, ({ count }) => count);
  const usedMoney = Math.abs(usedSum);
  const money = usedMoney + sumOf(lost, ({ facts }) => Math.abs(Number(facts["sum"] ?? 0)));
  const share = money === 0 ? 1 : usedMoney / money;
  return {
    used,
    all,
    share,
    isEnough: all === 0 || (used >= ENOUGH * all && share >= ENOUGH),
    lost,
  };
}

function sumOf(issues: readonly Issue[], amount: (issue: Issue) => number): number {
  return issues.reduce((sum, issue) => sum + amount(issue), 0);
}
