import { quantile } from "./quantile";

/** Median of numbers in any order; -1 of none. The input is not changed. */
export function median(values: Float64Array): number {
  return values.length === 0 ? -1 : quantile(values.slice().sort(), 0.5);
}
