import { lnBeta } from "../special/lnBeta";
import { logAddExp } from "../special/logAddExp";
import type { BetaBinomial } from "./parameters";

/**
 * ln of the likelihood of buying at x of n opportunities, the last time at the tx-th (0 = never). Fader, Hardie & Shang (2010), equation (5).
 * docs/method-models.md#bg-bb.
 */
export function opportunityLogLikelihood(
  { alpha, beta, gamma, delta }: BetaBinomial,
  x: number,
  tx: number,
  n: number
): number {
  let sum = lnBeta(alpha + x, beta + n - x) + lnBeta(gamma, delta + n);
  for (let i = 0; i < n - tx; i += 1)
    sum = logAddExp(sum, lnBeta(alpha + x, beta + tx - x + i) + lnBeta(gamma + 1, delta + tx + i));
  return sum - lnBeta(alpha, beta) - lnBeta(gamma, delta);
}
