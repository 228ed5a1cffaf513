/** From here on the asymptotic series below is exact to the last digits of a double. */
const ASYMPTOTIC_FROM = 10;

/**
 * ψ(z), the derivative of ln Γ(z), for z > 0. Abramowitz & Stegun 6.3.18, reached from below by ψ(z) = ψ(z + 1) - 1 / z.
 * docs/method-models.md#special-functions.
 */
export function digamma(z: number): number {
  let sum = 0;
  let w = z;
  while (w < ASYMPTOTIC_FROM) {
    sum -= 1 / w;
    w += 1;
  }
  const v = 1 / (w * w);
  const correction =
    v *
    (1 / 12 -
      v * (1 / 120 - v * (1 / 252 - v * (1 / 240 - v * (1 / 132 - v * (691 / 32760 - v / 12))))));
  return sum + Math.log(w) - 1 / (2 * w) - correction;
}
