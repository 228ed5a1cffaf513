import { SAME_MEASURE } from "../stats/tolerances";
import { customersFor } from "./customersFor";
import type { Ranking } from "./abc/ranking";

/** How much of the base few customers bring. Over the customers with a positive value; all 0 without one. docs/method.md#concentration. */
export interface Concentration {
  readonly customers: number;
  /** How many of the largest make 30, 50, 55 and 80 % of the base. */
  readonly customersFor: { readonly [percent in 30 | 50 | 55 | 80]: number };
  /** Herfindahl-Hirschman index: sum of squared shares, 0..10000. */
  readonly hhi: number;
  /** The same, 0 = all equal, 1 = one has everything; 0 with one customer. */
  readonly hhiNormalised: number;
  /** So many equal customers would give the same index. */
  readonly effectiveCustomers: number;
  /** 0 = all equal; towards 1 = one has everything. */
  readonly gini: number;
  /** gini x N / (N - 1): 1 where one of N has everything; 0 with one customer. */
  readonly giniUnbiased: number;
  /** Share of the largest 1, 3, 5 and 10, 0..1. */
  readonly top: { readonly [count in 1 | 3 | 5 | 10]: number };
  /** Lorenz curve, 101 points: share of the base that the smallest 0, 1 ... 100 % of the customers bring. */
  readonly lorenz: readonly number[];
}

export function measureConcentration(ranking: Ranking): Concentration {
  const { before, positive } = ranking;
  const base = before[positive]!;
  let squares = 0;
  let ranked = 0;
  for (let p = 0; p < positive; p += 1) {
    const share = (before[p + 1]! - before[p]!) / base;
    squares += share * share;
    // The p-th largest is the (N - p)-th smallest.
    ranked += (positive - p) * share;
  }
  const gini = positive === 0 ? 0 : (2 * ranked) / positive - (positive + 1) / positive;
  const top = (count: number): number =>
    positive === 0 ? 0 : before[Math.min(count, positive)]! / base;
  return {
    customers: positive,
    customersFor: {
      30: customersFor(ranking, 0.3),
      50: customersFor(ranking, 0.5),
      55: customersFor(ranking, 0.55),
      80: customersFor(ranking, 0.8),
    },
    hhi: squares * 10_000,
    hhiNormalised: positive < 2 ? 0 : (squares - 1 / positive) / (1 - 1 / positive),
    effectiveCustomers: positive === 0 ? 0 : 1 / squares,
    gini,
    giniUnbiased: positive < 2 ? 0 : (gini * positive) / (positive - 1),
    top: { 1: top(1), 3: top(3), 5: top(5), 10: top(10) },
    lorenz: positive === 0 ? [] : Array.from({ length: 101 }, (_, i) => lorenzAt(ranking, i / 100)),
  };
}

/** Share of the base that the smallest `share` of the customers bring, linear between two customers. */
function lorenzAt({ before, positive }: Ranking, share: number): number {
  const position = positive * (1 - share);
  const p = Math.min(Math.floor(position + SAME_MEASURE), positive - 1);
  const largest = before[p]! + (position - p) * (before[p + 1]! - before[p]!);
  return Math.max(0, 1 - largest / before[positive]!);
}
