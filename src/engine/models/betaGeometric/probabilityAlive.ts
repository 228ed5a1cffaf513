import { expit } from "../special/expit";
import type { BetaGeometric } from "./parameters";

/**
 * Probability that a customer with this history has not left for good, 0..1.
 * BG/NBD says 1 for every customer without a repeat purchase; the models that may leave at once do not.
 * Fader, Hardie & Lee (2008), "Computing P(alive) using the BG/NBD model". docs/method-models.md#p-alive.
 * Example: r .243, alpha 4.414, a .793, b 2.426, k 1, x = 26, tx = 30.86, T = 31: 0.9699.
 * @param x repeat purchases. @param tx time of the last one. @param T age; 0 <= tx <= T, in the unit of alpha.
 */
export function probabilityAlive(model: BetaGeometric, x: number, tx: number, T: number): number {
  const { r, alpha, a, b, k, mayLeaveAtOnce } = model;
  const n = r + k * x;
  const chances = mayLeaveAtOnce ? x : x - 1;
  if (chances < 0) return 1;
  const lnLeft = Math.log(a / (b + chances)) + n * Math.log1p((T - tx) / (alpha + tx));
  return expit(Math.log(livingWeight(n, (T - tx) / (alpha + T), k)) - lnLeft);
}

/**
 * S2 of the CNBD-k papers: what the silence since the last purchase says of a living customer with Erlang-k intervals, summed over
 * how far into the next interval they may be. No logarithms are needed: with k <= 12 and n below 1e6 the largest term is below 1e60.
 * docs/method-models.md#erlang. @param u (T - tx) / (alpha + T), 0..1.
 */
function livingWeight(n: number, u: number, k: number): number {
  let sum = 0;
  let weight = 1;
  for (let j = 0; j < k; j += 1) {
    sum += weight;
    weight *= ((n + j) / (j + 1)) * u;
  }
  return sum;
}
