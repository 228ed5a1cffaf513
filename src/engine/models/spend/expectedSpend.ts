import type { GammaGamma } from "./gammaGamma";

/**
 * E[M | x, mean]: the customer's own mean money in a purchase, his past mean drawn towards that of all by as much as his few
 * purchases leave open: p (gamma + x mean) / (p x + q - 1). x = 0 gives the mean of all customers.
 * docs/method-models.md#gamma-gamma.
 * @returns -1 where the mean does not exist (p x + q <= 1).
 */
export function expectedSpend({ p, q, gamma }: GammaGamma, x: number, mean: number): number {
  const mass = p * x + q - 1;
  return mass > 0 ? (p * (gamma + x * mean)) / mass : -1;
}
