import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { abcBorders } from "../../segments/abc/borders";
import { SAME_SHARE } from "../../stats/tolerances";
import type { ClassFacts } from "./whyFacts";

/** Where each customer stands in the ranking, and what another class would take. docs/method-churn.md#why. */
export function classFacts(prepared: Prepared, analysis: Analysis): (c: number) => ClassFacts {
  const { customers, settings, fromDay, valueBasis } = analysis;
  const { abc } = settings;
  const ranking = prepared.ranking(valueBasis);
  const limits = abc.limits.length > 0 ? abc.limits : [abc.a, abc.b];
  const byShare = abc.by === "share" && abc.within === "";
  const borders = byShare && abc.rule === "R1T" ? abcBorders(ranking, customers.abc, limits) : null;
  const bought = prepared.sums("purchases").sums;
  const { before, positive } = ranking;
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
      of: positive,
      value,
      share: customers.share[c]!,
      shareBefore: rank === 0 ? -1 : before[firstOfTies(before, rank - 1)]! / before[positive]!,
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

function firstOfTies(before: Float64Array, position: number): number {
  const units = before[position + 1]! - before[position]!;
  let p = position;
  while (p > 0 && before[p]! - before[p - 1]! === units) p -= 1;
  return p;
}
