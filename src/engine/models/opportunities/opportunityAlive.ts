import { lnBeta } from "../special/lnBeta";
import { opportunityLogLikelihood } from "./opportunityLogLikelihood";
import type { BetaBinomial } from "./parameters";

/** P(alive at opportunity n + 1), 0..1. Fader, Hardie & Shang (2010), equation (11). docs/method-models.md#bg-bb. */
export function opportunityAlive(model: BetaBinomial, x: number, tx: number, n: number): number {
  const { alpha, beta, gamma, delta } = model;
  return Math.exp(
    lnBeta(alpha + x, beta + n - x) -
      lnBeta(alpha, beta) +
      lnBeta(gamma, delta + n + 1) -
      lnBeta(gamma, delta) -
      opportunityLogLikelihood(model, x, tx, n)
  );
}
