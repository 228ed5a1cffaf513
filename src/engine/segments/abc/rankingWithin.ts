import { rankingInOrder, type Ranking } from "./ranking";

/** The ranking of the members of one group, in the same order, with a base of its own. @param group one entry per customer. */
export function rankingWithin(ranking: Ranking, group: Int32Array, wanted: number): Ranking {
  return rankingInOrder(
    ranking.order.filter((c) => group[c] === wanted),
    ranking
  );
}
