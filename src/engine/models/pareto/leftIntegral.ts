import { GAUSS_LEGENDRE_16 } from "./gaussLegendre";
import type { Pareto } from "./parameters";

/** The integral, and means over tau, the moment at which the customer left, between his last purchase and the day looked from. */
export interface LeftIntegral {
  /** ln of the integral, relative to the integrand at tx. -Infinity where tx = T. */
  ln: number;
  /** Means of ln((alpha + tau) / (alpha + tx)) and of tau / (alpha + tau). */
  grownAlpha: number;
  partAlpha: number;
  /** The same with beta. */
  grownBeta: number;
  partBeta: number;
}

const WIDEST_PANEL = 2;
const STEEPEST_PANEL = 16;
/** Beyond this fall the rest is below the last digit. */
const DEEPEST = 45;

const { abscissae, weights } = GAUSS_LEGENDRE_16;

/**
 * The integral over tau = tx..T of ((alpha + tau) / (alpha + tx))^-n ((beta + tau) / (beta + tx))^-(s + 1), n = r + x, and the means that
 * its derivatives need: s times it is the A0 term of the Pareto/NBD, which the papers write as a difference of two
 * hypergeometric functions. As an integral of positive numbers it loses no digits when tx is near T or alpha far from beta.
 * Substituted by v = ln(gamma + tau), gamma = min(alpha, beta), where the integrand is nearly exponential; panels of 16 Gauss points.
 * docs/method-models.md#pareto.
 */
export function leftIntegral(
  { alpha, s, beta }: Pareto,
  n: number,
  tx: number,
  T: number,
  into: LeftIntegral
): void {
  const gamma = Math.min(alpha, beta);
  const start = Math.log(gamma + tx);
  const width = Math.log1p((T - tx) / (gamma + tx));
  /** How far the integrand over v has fallen at start + v. */
  const fall = (v: number): number => {
    const silent = (gamma + tx) * Math.expm1(v);
    return n * Math.log1p(silent / (alpha + tx)) + (s + 1) * Math.log1p(silent / (beta + tx)) - v;
  };
  let sum = 0;
  let grownAlpha = 0;
  let partAlpha = 0;
  let grownBeta = 0;
  let partBeta = 0;
  let from = 0;
  let fallen = 0;
  while (from < width && fallen < DEEPEST) {
    let to = Math.min(width, from + WIDEST_PANEL);
    let after = fall(to);
    while (after - fallen > STEEPEST_PANEL && to - from > 1e-12) {
      to = from + (to - from) / 2;
      after = fall(to);
    }
    const half = (to - from) / 2;
    const middle = from + half;
    for (let i = 0; i < abscissae.length; i += 1)
      for (let side = -1; side <= 1; side += 2) {
        const v = middle + side * half * abscissae[i]!;
        const silent = (gamma + tx) * Math.expm1(v);
        const grownA = Math.log1p(silent / (alpha + tx));
        const grownB = Math.log1p(silent / (beta + tx));
        const density = half * weights[i]! * Math.exp(v - n * grownA - (s + 1) * grownB);
        sum += density;
        grownAlpha += density * grownA;
        partAlpha += (density * (tx + silent)) / (alpha + tx + silent);
        grownBeta += density * grownB;
        partBeta += (density * (tx + silent)) / (beta + tx + silent);
      }
    from = to;
    fallen = after;
  }
  const per = sum > 0 ? 1 / sum : 0;
  into.ln = sum > 0 ? Math.log(sum) + start : -Infinity;
  into.grownAlpha = grownAlpha * per;
  into.partAlpha = partAlpha * per;
  into.grownBeta = grownBeta * per;
  into.partBeta = partBeta * per;
}
