import { minimise, type Minimum, type Objective } from "./minimise";

/** Parameters are exp of the coordinates, so they lie in e^-12..e^12 of the scaled time. docs/method-models.md#fitting. */
export const FIT_OPTIONS = { bound: 12, tolerance: 1e-7, maxSteps: 400 } as const;

/** The lowest of the minima reached from each start; likelihoods of this family can have more than one. */
export function fitFromStarts(
  objective: Objective,
  starts: readonly (readonly number[])[]
): Minimum {
  const minima = starts.map((start) => minimise(objective, start, FIT_OPTIONS));
  return minima.reduce((best, minimum) => (minimum.value < best.value ? minimum : best));
}
