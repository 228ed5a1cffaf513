const HALF_LN_TWO_PI = 0.9189385332046727;
/** From here on the asymptotic series below is exact to the last digits of a double. */
const ASYMPTOTIC_FROM = 10;

/**
 * ln Γ(z) for z > 0: Stirling's series with six correction terms, reached from below by Γ(z) = Γ(z + n) / (z (z + 1) ... (z + n - 1)).
 * Abramowitz & Stegun 6.1.40. Absolute error below 1e-13 for z < 100, relative error below 1e-15 above.
 * docs/method-models.md#special-functions.
 */
export function lnGamma(z: number): number {
  let product = 1;
  let w = z;
  while (w < ASYMPTOTIC_FROM) {
    product *= w;
    w += 1;
  }
  const v = 1 / (w * w);
  const correction =
    (1 / 12 -
      v *
        (1 / 360 -
          v * (1 / 1260 - v * (1 / 1680 - v * (1 / 1188 - v * (691 / 360360 - v / 156)))))) /
    w;
  return (w - 0.5) * Math.log(w) - w + HALF_LN_TWO_PI + correction - Math.log(product);
}
