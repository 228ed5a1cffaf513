/**
 * Quantile of ascending numbers, type 7 of Hyndman & Fan (1996): linear between the order statistics at 1 + (n - 1) p.
 * The default of R, NumPy and Excel's PERCENTILE.INC. Example: quantile([1, 2, 3, 4], 0.75) = 3.25.
 * @param sorted ascending; only the first `count` entries are used, at least one.
 * @param p 0..1.
 */
export function quantile(sorted: ArrayLike<number>, p: number, count = sorted.length): number {
  const position = (count - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, count - 1)] ?? low;
  return low + (position - below) * (high - low);
}
