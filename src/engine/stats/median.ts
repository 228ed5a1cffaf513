import { selectQuantile } from "./selectQuantile";

/** Median of numbers in any order; -1 of none. The input is not changed. */
export function median(values: Float64Array): number {
  return values.length === 0 ? -1 : selectQuantile(values.slice(), 0.5);
}
