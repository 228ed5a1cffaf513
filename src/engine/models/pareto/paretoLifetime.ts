/**
 * Mean time a living customer stays within the next t, over a gamma distribution of dropout rates of shape s and rate `beta`:
 * beta / (s - 1) (1 - (beta / (beta + t))^(s - 1)), and beta ln(1 + t / beta) at s = 1. docs/method-models.md#pareto.
 */
export function paretoLifetime(s: number, beta: number, t: number): number {
  const lnGrowth = Math.log1p(t / beta);
  return s === 1 ? beta * lnGrowth : (beta * -Math.expm1((1 - s) * lnGrowth)) / (s - 1);
}
