import { computedLimits, type NoComputedLimits } from "./computedLimits";
import type { Ranking } from "./ranking";

type ComputedClasses =
  /** One code a position of `ranking.order`, for the positive ones. */
  | { readonly found: true; readonly classes: Uint8Array }
  | { readonly found: false; readonly reason: NoComputedLimits };

/**
 * Classes by the limits that the shape of the sales itself sets (Ultsch & Loetsch 2015), or why it sets none.
 * docs/method-models.md#computed-limits.
 */
export function abcComputed({ before, positive }: Ranking): ComputedClasses {
  const units = Float64Array.from({ length: positive }, (_, p) => before[p + 1]! - before[p]!);
  const limits = computedLimits(units);
  if (!limits.found) return limits;
  const classes = new Uint8Array(positive)
    .fill(3)
    .fill(2, 0, limits.a + limits.b)
    .fill(1, 0, limits.a);
  return { found: true, classes };
}
