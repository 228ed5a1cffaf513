import { lnGamma } from "../special/lnGamma";
import type { GammaGamma } from "./gammaGamma";

/** ln of the density of a mean of `mean` money over x purchases, x > 0, mean > 0. docs/method-models.md#gamma-gamma. */
export function spendLogLikelihood({ p, q, gamma }: GammaGamma, x: number, mean: number): number {
  const px = p * x;
  return (
    lnGamma(px + q) -
    lnGamma(px) -
    lnGamma(q) +
    q * Math.log(gamma) +
    (px - 1) * Math.log(mean) +
    px * Math.log(x) -
    (px + q) * Math.log(gamma + x * mean)
  );
}
