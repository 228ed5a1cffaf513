import { cutClasses } from "../../segments/abc/cutClasses";
import { rankingInOrder, type Ranking } from "../../segments/abc/ranking";
import { SAME_SHARE } from "../../stats/tolerances";
import type { AbcSettings } from "../../settings/settings";

/** The sales without some customers. docs/method-churn.md#what-if. */
export interface WithoutThem {
  /** Sum of all values with and without them, and the part that is gone: lost / total; -1 where the total is not positive. */
  readonly total: number;
  readonly totalWithout: number;
  readonly lost: number;
  readonly part: number;
  /** By customer: the share of the new base, 0 for those who left and for those without class. */
  readonly share: Float64Array;
  /** By customer: the class that they would have; 0 = none. */
  readonly abc: Uint8Array;
  /** Remaining customers whose class would be another one. */
  readonly changed: number;
  /** Remaining customers of at least `breadwinner` of the new base, largest first. */
  readonly breadwinners: Int32Array;
}

interface WhatIfInput {
  readonly ranking: Ranking;
  /** Over the whole list: `within` is not looked at. */
  readonly abc: AbcSettings;
  /** Least share of the base of a breadwinner. */
  readonly breadwinner: number;
}

/** @param left customers who leave; the others go on as they do. */
export function whatIfLeft(input: WhatIfInput, left: readonly number[]): WithoutThem {
  const { ranking, breadwinner } = input;
  const gone = new Set(left);
  const order = ranking.order.filter((c) => !gone.has(c));
  const rest = rankingInOrder(order, ranking);
  const was = codesOf(ranking, input.abc);
  const abc = codesOf(rest, input.abc);
  const share = new Float64Array(ranking.value.length);
  const base = rest.before[rest.positive]!;
  for (let p = 0; p < rest.positive; p += 1)
    share[order[p]!] = (rest.before[p + 1]! - rest.before[p]!) / base;
  let changed = 0;
  for (const c of order) if (abc[c] !== was[c]) changed += 1;
  let lostUnits = 0;
  for (const c of gone) lostUnits += ranking.units[c]!;
  const lost = lostUnits / ranking.unitsPerOne;
  return {
    total: ranking.total,
    totalWithout: rest.total,
    lost,
    part: ranking.total > 0 ? lost / ranking.total : -1,
    share,
    abc,
    changed,
    breadwinners: order.filter((c) => abc[c] !== 0 && share[c]! >= breadwinner - SAME_SHARE),
  };
}

function codesOf(ranking: Ranking, settings: AbcSettings): Uint8Array {
  const abc = new Uint8Array(ranking.value.length);
  const { classes } = cutClasses(ranking, settings);
  for (let p = 0; p < ranking.positive; p += 1) abc[ranking.order[p]!] = classes[p]!;
  return abc;
}
