import type { ReportInput } from "../reportInput";
import { TICKS } from "./ticks";

/** What people type, and what keeps a customer listed who is neither a key account nor hinted at. */
const TYPED = [...Object.keys(TICKS), "budget", "decision", "note"];

interface AccountRows {
  /** Key accounts first, both in sheet order. */
  readonly customers: readonly number[];
  readonly isKey: ReadonlySet<number>;
}

/** Key accounts, customers who may be image-makers or experts, and those beside whom somebody typed. */
export function accountRows({ earlier, result, review }: ReportInput): AccountRows {
  const { proposal, largestOf, experts } = review.keyAccounts;
  const isKey = new Set(proposal.customers);
  const typed = new Set(
    (earlier.keyAccounts ?? [])
      .filter(({ text }) => TYPED.some((id) => text(id).trim() !== ""))
      .map(({ customer }) => customer)
  );
  const isHinted = (c: number): boolean =>
    experts.hints[c]! > 0 || largestOf.some(({ hints }) => hints[c] === 1);
  const others = Array.from(result.analysis.customers.order).filter(
    (c) => !isKey.has(c) && (isHinted(c) || typed.has(c))
  );
  return { customers: [...proposal.customers, ...others], isKey };
}
