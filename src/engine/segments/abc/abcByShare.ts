import type { AbcRule } from "../../settings/settings";
import { SAME_SHARE } from "../../stats/tolerances";
import type { Ranking } from "./ranking";

interface Border {
  /** Which cumulative share is held against the limit: before the customer, after them, or half-way through their own share. */
  readonly at: "before" | "after" | "middle";
  /** Equal values share the class of the first ("best") or the last ("worst") of them. */
  readonly ties: "best" | "worst" | "apart";
  /** A share that equals the limit is still inside. */
  readonly inclusive: boolean;
}

/** docs/method.md#border-rules. */
const BORDERS: { readonly [rule in AbcRule]: Border } = {
  R1T: { at: "before", ties: "best", inclusive: false },
  R1: { at: "before", ties: "apart", inclusive: false },
  R2: { at: "after", ties: "apart", inclusive: true },
  strict: { at: "after", ties: "apart", inclusive: false },
  DAX: { at: "after", ties: "worst", inclusive: true },
  midpoint: { at: "middle", ties: "apart", inclusive: false },
};

/**
 * Classes by cumulative share of the base.
 * @param limits ascending shares, 0..1: limits[0] is that of A.
 * @returns one code a position of `ranking.order`, for the positive ones: 1 = A, 2 = B ... limits.length + 1.
 */
export function abcByShare(ranking: Ranking, limits: readonly number[], rule: AbcRule): Uint8Array {
  const { before, positive } = ranking;
  const { at, ties, inclusive } = BORDERS[rule];
  const base = before[positive]!;
  const slack = (inclusive ? SAME_SHARE : -SAME_SHARE) * base;
  const borders = limits.map((limit) => limit * base + slack);
  const classes = new Uint8Array(positive);
  let code = 1;
  let end = 0;
  for (let p = 0; p < positive; p = end) {
    end = ties === "apart" ? p + 1 : endOfTies(before, p, positive);
    const reached =
      at === "before"
        ? before[p]!
        : at === "after"
          ? before[end]!
          : (before[p]! + before[p + 1]!) / 2;
    while (
      code <= borders.length &&
      (inclusive ? reached > borders[code - 1]! : reached >= borders[code - 1]!)
    )
      code += 1;
    for (let i = p; i < end; i += 1) classes[i] = code;
  }
  return classes;
}

/** Position after the last customer whose value equals that of position p. Units are whole, so equal is equal. */
export function endOfTies(before: Float64Array, p: number, positive: number): number {
  const units = before[p + 1]! - before[p]!;
  let end = p + 1;
  while (end < positive && before[end + 1]! - before[end]! === units) end += 1;
  return end;
}
