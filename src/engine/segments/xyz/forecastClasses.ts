import { countSizes } from "../../stats/countSizes";
import { SAME_MEASURE } from "../../stats/tolerances";

/**
 * XYZ classes by forecast error: the customers with the greatest errors are Z, the next Y, the rest X, by shares of their count.
 * docs/method-models.md#forecast-error.
 * @param errors one per customer; -1 = undefined (no class).
 * @param x share of the customers that are X, counted from the smallest error. @param y cumulative share to the end of Y, x < y <= 1.
 * @param tie which of two customers with equal errors has the worse class, as in sort. R takes the one that stands first.
 * @returns codes of XYZ_LETTERS: 0 = none, 1 = X, 2 = Y, 3 = Z.
 */
export function forecastClasses(
  errors: ArrayLike<number>,
  x: number,
  y: number,
  tie: (one: number, other: number) => number
): Uint8Array {
  const size = Float64Array.from(errors, (error) => Math.round(error / SAME_MEASURE));
  const worst = Array.from(size.keys())
    .filter((c) => errors[c]! >= 0)
    .sort((one, other) => size[other]! - size[one]! || tie(one, other));
  const [zs = 0, ys = 0] = countSizes(worst.length, [1 - y, 1 - x]);
  const xyz = new Uint8Array(errors.length);
  worst.forEach((c, rank) => {
    xyz[c] = rank < zs ? 3 : rank < zs + ys ? 2 : 1;
  });
  return xyz;
}
