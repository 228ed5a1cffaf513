import { median } from "./median";

/** Milliseconds as "median (min-max)". */
export function spread(values: readonly number[]): string {
  const show = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
  return `${show(median(values))} (${show(Math.min(...values))}-${show(Math.max(...values))})`;
}
