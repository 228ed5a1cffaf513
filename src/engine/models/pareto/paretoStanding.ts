import { leftIntegral, type LeftIntegral } from "./leftIntegral";
import type { Pareto } from "./parameters";

export interface ParetoStanding {
  /** ln of the likelihood's part in which the customer lives, but for the gamma functions common to both parts. */
  readonly lnAlive: number;
  /** ln of the part in which he has left; -Infinity where T = tx. */
  readonly lnLeft: number;
}

/**
 * The two parts of the likelihood of one history. @param into receives the integral of the second part and its means.
 * docs/method-models.md#pareto.
 */
export function paretoStanding(
  model: Pareto,
  x: number,
  tx: number,
  T: number,
  into: LeftIntegral = { ln: 0, grownAlpha: 0, partAlpha: 0, grownBeta: 0, partBeta: 0 }
): ParetoStanding {
  const { r, alpha, s, beta } = model;
  leftIntegral(model, r + x, tx, T, into);
  return {
    lnAlive: -r * Math.log1p(T / alpha) - x * Math.log(alpha + T) - s * Math.log1p(T / beta),
    lnLeft:
      Math.log(s) -
      r * Math.log1p(tx / alpha) -
      x * Math.log(alpha + tx) -
      s * Math.log1p(tx / beta) -
      Math.log(beta + tx) +
      into.ln,
  };
}
