import { lnGamma } from "../../src/engine/models/special/lnGamma";
import type { BetaGeometric } from "../../src/engine/models/betaGeometric/parameters";

/**
 * ln of the likelihood of one history under the (M)BG/CNBD-k, as docs/method-models.md#beta-geometric prints it; the engine sums all
 * histories at once, without a gamma function. @param lnGaps sum of ln(gap) of the customer; matters only for k > 1.
 */
export function logLikelihood(
  { r, alpha, a, b, k, mayLeaveAtOnce }: BetaGeometric,
  x: number,
  tx: number,
  T: number,
  lnGaps: number
): number {
  const n = r + k * x;
  const chances = mayLeaveAtOnce ? x : x - 1;
  const stays = b + chances + 1;
  const u = (T - tx) / (alpha + T);
  let s2 = 0;
  for (let j = 0, c = 1; j < k; j += 1, c *= ((n + j - 1) / j) * u) s2 += c;
  const lnS1 =
    chances < 0 ? -Infinity : Math.log(a / (b + chances)) + n * Math.log1p((T - tx) / (alpha + tx));
  return (
    (k - 1) * lnGaps -
    x * lnGamma(k) +
    lnBeta(a, stays) -
    lnBeta(a, b) +
    lnGamma(n) -
    lnGamma(r) -
    r * Math.log1p(T / alpha) -
    k * x * Math.log(alpha + T) +
    logOfSum(lnS1, Math.log(s2))
  );
}

const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** ln(e^u + e^v) without overflow. */
const logOfSum = (u: number, v: number): number =>
  Math.max(u, v) + Math.log1p(Math.exp(-Math.abs(u - v)));
