import { ABC_REASON_CODES } from "../../codes";
import type { Customers } from "../../customers";
import type { Ranking } from "./ranking";

export type ShareColumns = Pick<Customers, "share" | "cumulativeShare" | "rank" | "abcReason">;

/** Where each customer stands in a ranking, or why not. @param inWindow 1 where the customer has a line in the window. */
export function shareColumns(
  { order, before, positive, value }: Ranking,
  inWindow: Uint8Array
): ShareColumns {
  const base = before[positive]!;
  const count = value.length;
  const share = new Float64Array(count);
  const cumulativeShare = new Float64Array(count);
  const rank = new Int32Array(count);
  const abcReason = new Uint8Array(count);
  for (let c = 0; c < count; c += 1)
    if (inWindow[c] === 0) abcReason[c] = ABC_REASON_CODES.notInWindow;
  const unranked = positive === 0 ? ABC_REASON_CODES.noBase : ABC_REASON_CODES.nonPositive;
  for (let p = 0; p < order.length; p += 1) {
    const c = order[p]!;
    if (p < positive) {
      share[c] = (before[p + 1]! - before[p]!) / base;
      cumulativeShare[c] = before[p + 1]! / base;
      rank[c] = p + 1;
    } else if (abcReason[c] === 0) abcReason[c] = unranked;
  }
  return { share, cumulativeShare, rank, abcReason };
}
