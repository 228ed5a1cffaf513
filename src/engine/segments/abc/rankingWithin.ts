import type { Ranking } from "./ranking";

/** The ranking of the members of one group, in the same order, with a base of its own. @param group one entry a customer. */
export function rankingWithin(ranking: Ranking, group: Int32Array, wanted: number): Ranking {
  const { units, unitsPerOne } = ranking;
  const order = ranking.order.filter((c) => group[c] === wanted);
  let positive = 0;
  while (positive < order.length && units[order[positive]!]! > 0) positive += 1;
  const before = new Float64Array(positive + 1);
  for (let p = 0; p < positive; p += 1) before[p + 1] = before[p]! + units[order[p]!]!;
  const total = order.reduce((sum, c) => sum + units[c]!, 0);
  return {
    ...ranking,
    order,
    positive,
    before,
    base: before[positive]! / unitsPerOne,
    total: total / unitsPerOne,
  };
}
