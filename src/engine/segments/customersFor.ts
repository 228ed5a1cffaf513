import { SAME_SHARE } from "../stats/tolerances";
import type { Ranking } from "./abc/ranking";

/** How many of the largest customers together make at least `share` (0..1) of the base; 0 without a base. */
export function customersFor({ before, positive }: Ranking, share: number): number {
  const needed = (share - SAME_SHARE) * before[positive]!;
  let customers = 0;
  while (customers < positive && before[customers]! < needed) customers += 1;
  return customers;
}
