import { select } from "./select";

/**
 * `quantile` of numbers in any order, at least one. They are put in part in order.
 * @param p 0..1.
 */
export function selectQuantile(values: Float64Array, p: number): number {
  const position = (values.length - 1) * p;
  const below = Math.floor(position);
  const low = select(values, below);
  if (position === below) return low;
  let high = Infinity;
  for (let i = below + 1; i < values.length; i += 1) high = Math.min(high, values[i]!);
  return low + (position - below) * (high - low);
}
