import { probabilityAlive } from "../betaGeometric/probabilityAlive";
import type { BetaGeometric } from "../betaGeometric/parameters";

/**
 * Whole days of silence after which P(alive) of a customer with x repeat purchases over tx days is below `limit`; P(alive) falls with
 * every silent day, so the day is found by halving. -1: never within `most` days (BG/NBD without a repeat purchase).
 * docs/method-models.md#p-alive.
 */
export function silenceUntil(
  model: BetaGeometric,
  x: number,
  tx: number,
  limit: number,
  most: number
): number {
  const silentFor = (days: number): number => probabilityAlive(model, x, tx, tx + days);
  if (!(silentFor(most) < limit)) return -1;
  let alive = -1;
  let left = most;
  while (left - alive > 1) {
    const middle = Math.floor((alive + left) / 2);
    if (silentFor(middle) < limit) left = middle;
    else alive = middle;
  }
  return left;
}
