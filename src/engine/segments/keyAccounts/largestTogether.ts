import type { Ranking } from "../abc/ranking";
import { customersFor } from "../customersFor";

/**
 * How many of the largest customers together bring at least `share` (0..1) of the base: as few as can be, and whoever brings
 * exactly as much as the last of them. 0 without a base. docs/method.md#key-accounts.
 */
export function largestTogether(ranking: Ranking, share: number): number {
  const { order, positive, units } = ranking;
  let count = customersFor(ranking, share);
  if (count === 0) return 0;
  const least = units[order[count - 1]!]!;
  while (count < positive && units[order[count]!] === least) count += 1;
  return count;
}
