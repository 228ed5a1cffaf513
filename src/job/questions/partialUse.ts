import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Issue } from "../../engine/sales/rows/issue";
import type { Problem } from "../../wording/problem";
import type { Wording } from "../../wording/wordingFor";

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

interface PartialUse {
  readonly facts: Extract<Problem, { readonly code: "partialUse" }>["facts"];
  /** Why rows cannot be used, the most rows first. */
  readonly reasons: readonly Issue[];
}

/** What can be used of a list of which it is less than half; undefined where enough of it can. docs/reading.md#partial-use. */
export function partialUse(
  { rows, issues, usedSum }: Pick<Encoded, "rows" | "issues" | "usedSum">,
  { formats }: Pick<Wording, "formats">
): PartialUse | undefined {
  const lost = issues.filter(({ code, kind }) => kind === "leftOut" && LOST.has(code));
  const used = rows.used + rows.repaired;
  const all = used + sumOf(lost, ({ count }) => count);
  const usedMoney = Math.abs(usedSum);
  const money = usedMoney + sumOf(lost, ({ facts }) => Math.abs(Number(facts["sum"] ?? 0)));
  const share = money === 0 ? 1 : usedMoney / money;
  if (all === 0 || (used >= ENOUGH * all && share >= ENOUGH)) return undefined;
  return {
    // What an unreadable amount comes to nobody knows: a share without it would be too large.
    facts: {
      used,
      rows: all,
      ...(share < 1 && !lost.some(({ code }) => code === "unreadableNumber")
        ? { share: formats.percent(share) }
        : {}),
    },
    reasons: [...lost].sort((one, other) => other.count - one.count),
  };
}

function sumOf(issues: readonly Issue[], amount: (issue: Issue) => number): number {
  return issues.reduce((sum, issue) => sum + amount(issue), 0);
}
