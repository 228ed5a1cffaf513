import { opportunityAlive } from "./opportunityAlive";
import { opportunityPurchases } from "./opportunityPurchases";
import type { BetaBinomial } from "./parameters";

/**
 * Purchases at the next `later` opportunities of a customer with this history. Fader, Hardie & Shang (2010), equation (13).
 * docs/method-models.md#bg-bb.
 */
export function opportunityLater(
  model: BetaBinomial,
  x: number,
  tx: number,
  n: number,
  later: number
): number {
  if (later <= 0) return 0;
  const { alpha, beta, gamma, delta } = model;
  const rate = (alpha + x) / (alpha + beta + n);
  const survivor = { alpha, beta, gamma, delta: delta + n + 1 };
  // P(alive) already counts the first of the opportunities to come.
  const times = 1 + opportunityPurchases({ ...survivor, beta: 0 }, later - 1);
  return opportunityAlive(model, x, tx, n) * rate * times;
}
