/** p is taken to a millionth: products of whole numbers are exact. */
const PARTS = 1e6;

/**
 * Quantile of ordered numbers, type 7 of Hyndman & Fan (1996): linear between the order statistics at 1 + (n - 1) p. The default of R, NumPy and
 * Excel's PERCENTILE.INC. Exact where the numbers are whole: of gaps of 1 day seven times and 11, the 90 % quantile is 4, where .9 x 7 in binary would make it
 * 3.9999999999999982, and a customer silent for 4 days silent for longer than that.
 * @param count how many numbers, at least one.
 * @param at the number with so many before it.
 */
export function orderQuantile(count: number, p: number, at: (rank: number) => number): number {
  const place = (count - 1) * Math.round(p * PARTS);
  const below = Math.floor(place / PARTS);
  const low = at(below);
  const part = place - below * PARTS;
  return part === 0 ? low : low + (part * (at(below + 1) - low)) / PARTS;
}
