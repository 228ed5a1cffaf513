import { ABC_BORDER_CODES } from "../../codes";
import type { Customers } from "../../customers";
import type { AbcRule } from "../../settings/settings";
import { SAME_SHARE } from "../../stats/tolerances";
import type { Ranking } from "./ranking";

type BorderColumns = Pick<Customers, "shareAhead" | "abcBorder">;

/**
 * What the customers ahead bring, and on which side of a limit that puts each customer: the facts of the sentence that says
 * why. Under R1T equal values share a class, so that those ahead are the ones ahead of all equals. docs/method-churn.md#why.
 * @param abc codes by customer. @param limits cumulative shares of the whole list; [] where it is not cut by shares.
 */
export function borderColumns(
  { order, before, positive, value }: Ranking,
  abc: Uint8Array,
  limits: readonly number[],
  rule: AbcRule
): BorderColumns {
  const base = before[positive]!;
  const shareAhead = new Float64Array(value.length);
  const abcBorder = new Uint8Array(value.length);
  const borders = limits.map((limit) => (limit - SAME_SHARE) * base);
  let ahead = 0;
  let units = -1;
  for (let p = 0; p < positive; p += 1) {
    const c = order[p]!;
    const own = before[p + 1]! - before[p]!;
    if (own !== units || rule !== "R1T") ahead = before[p]!;
    units = own;
    shareAhead[c] = ahead / base;
    abcBorder[c] = borderCode(p, ahead, before[p + 1]!, abc[c]!, borders);
  }
  return { shareAhead, abcBorder };
}

function borderCode(
  position: number,
  ahead: number,
  reached: number,
  code: number,
  borders: readonly number[]
): number {
  if (position === 0) return ABC_BORDER_CODES.largest;
  if (ahead === 0) return 0;
  const limit = borders[Math.max(0, code - 2)];
  if (limit === undefined) return 0;
  if (code === 1) return ahead < limit ? ABC_BORDER_CODES.inside : 0;
  if (ahead >= limit) return ABC_BORDER_CODES.reached;
  return reached >= limit ? ABC_BORDER_CODES.crossed : 0;
}
