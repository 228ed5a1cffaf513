import type { KeyAccountSettings } from "../settings/settings";
import { SAME_SHARE } from "../stats/tolerances";
import type { Concentration } from "./concentration";
import type { Ranking } from "./abc/ranking";

/** The band in which the share of key accounts usually lies. docs/method.md#key-accounts. */
const BAND = { from: 0.3, to: 0.55 };

/** @param abc code of each customer, 1 = A. */
export function summariseKeyAccounts(
  ranking: Ranking,
  abc: Uint8Array,
  concentration: Concentration,
  { breadwinner }: KeyAccountSettings
): KeyAccountSummary {
  const { order, before, positive } = ranking;
  const base = before[positive]!;
  let units = 0;
  const breadwinners: number[] = [];
  for (let p = 0; p < positive; p += 1) {
    const own = before[p + 1]! - before[p]!;
    if (abc[order[p]!] === 1) units += own;
    if (own >= (breadwinner - SAME_SHARE) * base) breadwinners.push(order[p]!);
  }
  const share = base > 0 ? units / base : 0;
  return {
    breadwinners,
    share,
    band: share < BAND.from ? "below" : share > BAND.to ? "above" : "inside",
    customersFor: concentration.customersFor,
  };
}

export interface KeyAccountSummary {
  /** Customers of at least 10 % of the base. */
  readonly breadwinners: readonly number[];
  /** Share of the base that class A brings (key accounts as long as nobody is ticked by hand), 0..1. */
  readonly share: number;
  readonly band: "below" | "inside" | "above";
  /** How many of the largest customers make 30, 50, 55 and 80 % of the base. */
  readonly customersFor: { readonly [percent in 30 | 50 | 55 | 80]: number };
}
