import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { abcBorders } from "../../segments/abc/borders";
import { SAME_SHARE } from "../../stats/tolerances";
import type { ClassFacts } from "./whyFacts";

/** Where each customer stands in the ranking, and what another class would take. docs/method-churn.md#why. */
export function classFacts(prepared: Prepared, analysis: Analysis): (c: number) => ClassFacts {
  const { customers, settings, fromDay, valueBasis, abcLimits: limits } = analysis;
  const ranking = prepared.ranking(valueBasis);
  const byShare = limits.length > 0;
  const exact = byShare && settings.abc.rule === "R1T";
  const borders = exact ? abcBorders(ranking, customers.abc, limits) : null;
  const bought = prepared.sums("purchases").sums;
  return (c) => {
    const rank = customers.rank[c]!;
    const code = customers.abc[c]!;
    const value = customers.value[c]!;
    const better = borders?.betterFrom[c] ?? -1;
    const worse = borders?.worseFrom[c] ?? -1;
    const betterBy = better < 0 ? -1 : difference(better, value, ranking.unitsPerOne);
    const orders = fromDay === 0 || valueBasis === "purchases" ? 0 : bought[c]!;
    return {
      code,
      reason: customers.abcReason[c]!,
      rank,
      ranked: ranking.positive,
      value,
      share: customers.share[c]!,
      shareAhead: rank === 0 ? -1 : customers.shareAhead[c]!,
      limitAbove: code === 0 || !byShare ? -1 : (limits[code - 2] ?? 0),
      limitBelow: code === 0 || !byShare ? -1 : (limits[code - 1] ?? 1),
      betterBy,
      betterByPurchases:
        betterBy < 0 || orders === 0 || value <= 0
          ? -1
          : Math.ceil((betterBy * orders) / value - SAME_SHARE),
      worseBy: worse < 0 ? -1 : difference(value, worse, ranking.unitsPerOne),
      near: borders?.near[c] ?? 0,
    };
  };
}

/** Both are whole units: their difference is one, too. */
function difference(larger: number, smaller: number, unitsPerOne: number): number {
  return (Math.round(larger * unitsPerOne) - Math.round(smaller * unitsPerOne)) / unitsPerOne;
}
