/**
 * Quantile (type 7, as `quantile`) of whole numbers that were only counted: counts[v] is how often v occurred.
 * @param total sum of counts, at least 1.
 */
export function countQuantile(counts: Int32Array, total: number, p: number): number {
  const position = (total - 1) * p;
  const below = Math.floor(position);
  let seen = 0;
  let value = 0;
  while (seen + (counts[value] ?? total) <= below) {
    seen += counts[value] ?? total;
    value += 1;
  }
  if (position === below || seen + (counts[value] ?? 0) > below + 1) return value;
  let next = value + 1;
  while (next < counts.length && counts[next] === 0) next += 1;
  return value + (position - below) * (next - value);
}
