import type { Ranking } from "./ranking";

/**
 * Classes by fixed amounts: A from limits[0] on, B from limits[1] on, ... the rest is the last class. docs/method.md#abc-amount.
 * @param limits descending amounts.
 * @returns one code a position of `ranking.order`, for the positive ones.
 */
export function abcByAmount(
  { order, positive, units, unitsPerOne }: Ranking,
  limits: readonly number[]
): Uint8Array {
  const least = limits.map((limit) => Math.round(limit * unitsPerOne));
  const classes = new Uint8Array(positive);
  let code = 1;
  for (let p = 0; p < positive; p += 1) {
    while (code <= least.length && units[order[p]!]! < least[code - 1]!) code += 1;
    classes[p] = code;
  }
  return classes;
}
