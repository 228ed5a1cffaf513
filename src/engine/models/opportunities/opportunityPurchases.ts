import type { BetaBinomial } from "./parameters";

/**
 * E[X(n)]: purchases of a new customer at his first n opportunities: the mean purchase probability times the sum of the probabilities to live
 * at each, Fader, Hardie & Shang (2010), equation (8) written without its pole at gamma = 1. docs/method-models.md#bg-bb.
 */
export function opportunityPurchases(
  { alpha, beta, gamma, delta }: BetaBinomial,
  n: number
): number {
  let lives = 1;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    lives *= (delta + i) / (gamma + delta + i);
    sum += lives;
  }
  return (alpha / (alpha + beta)) * sum;
}
