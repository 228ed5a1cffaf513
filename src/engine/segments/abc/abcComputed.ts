import { computedLimits } from "./computedLimits";
import type { Ranking } from "./ranking";

/**
 * Classes by the limits that the shape of the sales itself sets (Ultsch & Loetsch 2015); undefined where it sets none.
 * docs/method-models.md#computed-limits.
 * @returns one code a position of `ranking.order`, for the positive ones.
 */
export function abcComputed({ before, positive }: Ranking): Uint8Array | undefined {
  const units = Float64Array.from({ length: positive }, (_, p) => before[p + 1]! - before[p]!);
  const limits = computedLimits(units);
  if (!limits.found) return undefined;
  return new Uint8Array(positive)
    .fill(3)
    .fill(2, 0, limits.a + limits.b)
    .fill(1, 0, limits.a);
}
