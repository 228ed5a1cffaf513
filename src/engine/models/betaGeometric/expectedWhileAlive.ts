import type { BetaGeometric } from "./parameters";

/** What is known of a living customer's future: a rate, a dropout probability, how far he is into the running interval. */
export interface Outlook {
  /** His rate: gamma with this shape (plus the phase) and this rate parameter. */
  readonly shape: number;
  readonly rate: number;
  /** His dropout probability: beta(model.a, stays). */
  readonly stays: number;
  /** Weights of the phases 0..k - 1, not normalised. */
  readonly phases: Float64Array;
}

/** Nobody buys on more days than this; it bounds the series where the rate parameter is next to nothing. */
const MOST_EVENTS = 100_000;

/**
 * Purchases in the next t of a customer who is alive now. With N events of a Poisson process of his rate (k of them make a purchase)
 * and p his dropout probability, it is the sum over i of P(N = i) (1 + (1 - p) + ... + (1 - p)^(purchases - 1)); N is negative binomial,
 * the powers of 1 - p are ratios of beta functions. Every term is positive, so nothing cancels: for k = 1 it equals the published
 * hypergeometric expressions, without their pole at a = 1, and it holds for k > 1, where none is published.
 * docs/method-models.md#expected-purchases.
 */
export function expectedWhileAlive(
  { a, k }: Pick<BetaGeometric, "a" | "k">,
  { shape, rate, stays, phases }: Outlook,
  t: number
): number {
  if (t <= 0) return 0;
  const q = t / (rate + t);
  const lnQ = Math.log(q);
  let expected = 0;
  let total = 0;
  for (let j = 0; j < k; j += 1) {
    total += phases[j]!;
    if (phases[j] === 0) continue;
    const s = shape + j;
    let lnP = s * Math.log(rate / (rate + t));
    let purchases = 0;
    let survives = 1;
    let made = 0;
    let sum = 0;
    for (let i = 0; i < MOST_EVENTS; i += 1) {
      const term = made * Math.exp(lnP);
      sum += term;
      const ratio = ((s + i) / (i + 1)) * q;
      if (ratio < 1 && made > 0 && term < 1e-16 * sum * (1 - ratio)) break;
      lnP += Math.log((s + i) / (i + 1)) + lnQ;
      if ((i + 1 + j) % k === 0) {
        made += survives;
        survives *= (stays + purchases) / (a + stays + purchases);
        purchases += 1;
      }
    }
    expected += phases[j]! * sum;
  }
  return expected / total;
}
