import { orderQuantile } from "./orderQuantile";
import { select } from "./select";

/**
 * `quantile` of numbers in any order, at least one. They are put in part in order.
 * @param p 0..1.
 */
export function selectQuantile(values: Float64Array, p: number): number {
  return orderQuantile(values.length, p, (rank) => select(values, rank));
}
