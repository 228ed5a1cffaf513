import { fitTable } from "../history/fitTable";
import type { HistoryTable } from "../history/historyTable";
import { betaGeometricObjective } from "./objective";
import type { BetaGeometric } from "./parameters";

export interface BetaGeometricFit {
  readonly parameters: BetaGeometric;
  /** In the unit of time of the histories. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** ln r, ln alpha (parts of the longest history), ln a, ln b: an even start, and one of few purchases and likely dropout. */
const STARTS = [
  [0, -1, 0, 0],
  [-1, -2, -0.5, 1],
] as const;

/**
 * Maximum-likelihood parameters. docs/method-models.md#fitting.
 * @param near parameters of a similar fit: a third start.
 */
export function fitBetaGeometric(
  table: HistoryTable,
  { k, mayLeaveAtOnce }: Pick<BetaGeometric, "k" | "mayLeaveAtOnce">,
  near?: BetaGeometric
): BetaGeometricFit {
  const starts: (readonly number[])[] = [...STARTS];
  if (near !== undefined)
    starts.push([
      Math.log(near.r),
      Math.log(((near.alpha / table.scale) * near.k) / k),
      Math.log(near.a),
      Math.log(near.b),
    ]);
  const { at, value, converged } = fitTable(
    (some) => betaGeometricObjective(some, { k, mayLeaveAtOnce, leaves: true }),
    table,
    starts
  );
  const [r = 0, alpha = 0, a = 0, b = 0] = at.map(Math.exp);
  return {
    parameters: { r, alpha: alpha * table.scale, a, b, k, mayLeaveAtOnce },
    logLikelihood: -value * table.customers - table.repeats * Math.log(table.scale),
    converged,
  };
}
