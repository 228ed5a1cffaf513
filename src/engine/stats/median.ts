import { select } from "./select";

/** Median of numbers in any order; -1 of none. The input is not changed. */
export function median(values: Float64Array): number {
  if (values.length === 0) return -1;
  const ordered = values.slice();
  const middle = (values.length - 1) >> 1;
  const low = select(ordered, middle);
  if (values.length % 2 === 1) return low;
  let high = Infinity;
  for (let i = middle + 1; i < ordered.length; i += 1) high = Math.min(high, ordered[i]!);
  return low + 0.5 * (high - low);
}
