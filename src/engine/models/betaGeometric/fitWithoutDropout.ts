import { fitTable } from "../history/fitTable";
import type { HistoryTable } from "../history/historyTable";
import { alongRidges } from "./alongRidges";
import { betaGeometricObjective } from "./objective";

interface WithoutDropoutFit {
  readonly r: number;
  /** In the unit of time of the histories. */
  readonly alpha: number;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const STARTS = [
  [0, -1],
  [-1, -1],
] as const;

/**
 * The NBD (k = 1; Ehrenberg 1959) or CNBD-k: the same buying, and nobody ever leaves. What a model with dropout has to beat.
 * docs/method-models.md#degenerate.
 */
export function fitWithoutDropout(table: HistoryTable, k: number): WithoutDropoutFit {
  const { at, value, converged } = fitTable(
    (some) =>
      alongRidges(betaGeometricObjective(some, { k, mayLeaveAtOnce: false, leaves: false })),
    table,
    STARTS
  );
  return {
    r: Math.exp(at[0]!),
    alpha: Math.exp(at[0]! + at[1]!) * table.scale,
    logLikelihood: -value * table.customers - table.repeats * Math.log(table.scale),
    converged,
  };
}
