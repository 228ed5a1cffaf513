/** Special functions against exact values: factorials, half-integers, Euler's constant (Abramowitz & Stegun, chapter 6). */
import fc from "fast-check";
import { digamma } from "../../../src/engine/models/special/digamma";
import { expit } from "../../../src/engine/models/special/expit";
import { lnBeta } from "../../../src/engine/models/special/lnBeta";
import { lnGamma } from "../../../src/engine/models/special/lnGamma";
import { logAddExp } from "../../../src/engine/models/special/logAddExp";

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

test("digamma at 1, 1/2 and 10", () => {
  expect(digamma(1)).toBeCloseTo(-EULER, 14);
  expect(digamma(0.5)).toBeCloseTo(-EULER - 2 * Math.LN2, 14);
  expect(digamma(10)).toBeCloseTo(7129 / 2520 - EULER, 14);
});

test("digamma is the slope of lnGamma", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (z) => {
      const h = 1e-4 * z;
      const slope = (lnGamma(z + h) - lnGamma(z - h)) / (2 * h);
      expect(Math.abs(digamma(z) - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
    })
  );
});

test("lnBeta of whole numbers", () => {
  // B(3, 4) = 2! 3! / 6! = 1 / 60
  expect(lnBeta(3, 4)).toBeCloseTo(-Math.log(60), 13);
});

test("expit and logAddExp do not overflow", () => {
  expect(expit(0)).toBe(0.5);
  expect(expit(800)).toBe(1);
  expect(expit(-800)).toBe(0);
  expect(logAddExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12);
  expect(logAddExp(-Infinity, 3)).toBe(3);
  expect(logAddExp(-Infinity, -Infinity)).toBe(-Infinity);
});
