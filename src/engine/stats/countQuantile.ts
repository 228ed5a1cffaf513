import { orderQuantile } from "./orderQuantile";

/**
 * Quantile (type 7, `orderQuantile`) of whole numbers that were only counted: counts[v] is how often v occurred.
 * @param total sum of counts, at least 1.
 */
export function countQuantile(counts: Int32Array, total: number, p: number): number {
  return orderQuantile(total, p, (rank) => {
    let seen = 0;
    let value = 0;
    for (; seen + counts[value]! <= rank; value += 1) seen += counts[value]!;
    return value;
  });
}
