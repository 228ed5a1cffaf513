import { minimise, type Minimum, type Objective } from "./minimise";

/** Parameters are exp of the coordinates, so they lie in e^-12..e^12 of the scaled time. docs/method-models.md#fitting. */
export const FIT_OPTIONS = { bound: 12, tolerance: 1e-7, maxSteps: 400 } as const;

/** Minima whose values differ by no more than this part of them are one. */
const SAME = 1e-9;

export interface Fit extends Minimum {
  /** All starts led to it. */
  readonly unanimous: boolean;
}

/** The lowest of the minima reached from each start; likelihoods of this family can have more than one. */
export function fitFromStarts(objective: Objective, starts: readonly (readonly number[])[]): Fit {
  const minima = starts.map((start) => minimise(objective, start, FIT_OPTIONS));
  const best = minima.reduce((one, other) => (other.value < one.value ? other : one));
  const slack = SAME * Math.max(1, Math.abs(best.value));
  return { ...best, unanimous: minima.every(({ value }) => value - best.value <= slack) };
}
