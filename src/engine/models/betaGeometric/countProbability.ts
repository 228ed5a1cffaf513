import type { BetaGeometric } from "./parameters";

/**
 * P(X(t) = count): chance that a new customer makes exactly so many repeat purchases in his first t. Fader, Hardie & Lee (2005),
 * equation (8), for any k. docs/method-models.md#count-probability. Example: r .243, alpha 4.414, a .793, b 2.426, k 1: P(X(39) = 0) = .5738.
 */
export function countProbability(model: BetaGeometric, count: number, t: number): number {
  const { r, alpha, a, b, k, mayLeaveAtOnce } = model;
  const first = mayLeaveAtOnce ? 1 : 0;
  const lnQ = t > 0 ? Math.log(t / (alpha + t)) : -Infinity;
  let lnEvents = -r * Math.log1p(t / alpha);
  let below = 0;
  let exactly = 0;
  for (let i = 0; i < k * (count + 1); i += 1) {
    if (i < k * count) below += Math.exp(lnEvents);
    else exactly += Math.exp(lnEvents);
    lnEvents += Math.log((r + i) / (i + 1)) + lnQ;
  }
  let survives = 1;
  let leavesNow = 0;
  for (let i = 0; i < count + first; i += 1) {
    leavesNow = (survives * a) / (a + b + i);
    survives *= (b + i) / (a + b + i);
  }
  return survives * exactly + leavesNow * Math.max(0, 1 - below);
}
