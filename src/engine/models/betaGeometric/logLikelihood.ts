import { lnBeta } from "../special/lnBeta";
import { lnGamma } from "../special/lnGamma";
import { logAddExp } from "../special/logAddExp";
import type { BetaGeometric } from "./parameters";
import { standingOf } from "./standing";

/**
 * ln of the likelihood of one history. docs/method-models.md#beta-geometric.
 * @param lnGaps sum of ln(gap) of the customer; matters only for k > 1.
 */
export function logLikelihood(
  model: BetaGeometric,
  x: number,
  tx: number,
  T: number,
  lnGaps: number
): number {
  const { r, alpha, a, b, k, mayLeaveAtOnce } = model;
  const n = r + k * x;
  const stays = b + x + (mayLeaveAtOnce ? 1 : 0);
  const { lnOddsLeft, lnAlive } = standingOf(model, x, tx, T);
  return (
    (k - 1) * lnGaps -
    x * lnGamma(k) +
    lnBeta(a, stays) -
    lnBeta(a, b) +
    lnGamma(n) -
    lnGamma(r) -
    r * Math.log1p(T / alpha) -
    k * x * Math.log(alpha + T) +
    lnAlive +
    logAddExp(0, lnOddsLeft)
  );
}
