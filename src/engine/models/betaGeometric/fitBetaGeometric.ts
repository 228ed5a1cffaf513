import { fitTable } from "../history/fitTable";
import type { HistoryTable } from "../history/historyTable";
import { alongRidges } from "./alongRidges";
import { betaGeometricObjective } from "./objective";
import type { BetaGeometric } from "./parameters";

export interface BetaGeometricFit {
  readonly parameters: BetaGeometric;
  /** In the unit of time of the histories. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/**
 * ln r, ln(alpha / r) (parts of the longest history), ln a, ln(b / a): an even start, one of few purchases and likely dropout, and one of customers who
 * are alike.
 */
const STARTS = [
  [0, -1, 0, 0],
  [-1, -1, -0.5, 1.5],
  [4, -2, 4, 2.5],
] as const;

/**
 * Maximum-likelihood parameters. docs/method-models.md#fitting.
 * @param near parameters of a similar fit: one more start.
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
      Math.log(((near.alpha / table.scale) * near.k) / k / near.r),
      Math.log(near.a),
      Math.log(near.b / near.a),
    ]);
  const { at, value, converged } = fitTable(
    (some) => alongRidges(betaGeometricObjective(some, { k, mayLeaveAtOnce, leaves: true })),
    table,
    starts
  );
  const [r = 0, perR = 0, a = 0, perA = 0] = at.map(Math.exp);
  return {
    parameters: { r, alpha: r * perR * table.scale, a, b: a * perA, k, mayLeaveAtOnce },
    logLikelihood: -value * table.customers - table.repeats * Math.log(table.scale),
    converged,
  };
}
