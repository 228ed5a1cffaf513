import { orderQuantile } from "./orderQuantile";

/**
 * Quantile (type 7, `orderQuantile`) of ascending numbers. Example: quantile([1, 2, 3, 4], 0.75) = 3.25.
 * @param sorted ascending; only the first `count` entries are used, at least one.
 * @param p 0..1.
 */
export function quantile(sorted: ArrayLike<number>, p: number, count = sorted.length): number {
  return orderQuantile(count, p, (rank) => sorted[rank]!);
}
