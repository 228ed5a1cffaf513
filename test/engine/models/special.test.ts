/** Special functions against exact values: factorials, half-integers, Euler's constant (Abramowitz & Stegun, chapter 6). */
import { expit } from "../../../src/engine/models/special/expit";
import { lnGamma } from "../../../src/engine/models/special/lnGamma";

const EULER = 0.5772156649015329;

test("lnGamma of whole numbers is the ln of factorials", () => {
  let factorial = 1;
  for (let n = 1; n <= 170; n += 1) {
    expect(Math.abs(lnGamma(n) - Math.log(factorial))).toBeLessThan(
      1e-13 * Math.max(10, lnGamma(n))
    );
    factorial *= n;
  }
});

test("lnGamma at one half, near zero and far out", () => {
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  // Γ(z) -> 1 / z - γ
  expect(lnGamma(1e-8)).toBeCloseTo(Math.log(1e8 - EULER), 13);
  // 10^6 (ln 10^6 - 1) + ..., to 18 digits from the asymptotic series with exact arithmetic.
  expect(lnGamma(1e6) / 12815504.569147611).toBeCloseTo(1, 14);
});

test("expit does not overflow", () => {
  expect(expit(0)).toBe(0.5);
  expect(expit(800)).toBe(1);
  expect(expit(-800)).toBe(0);
});
