import { fitTable } from "../history/fitTable";
import type { HistoryTable } from "../history/historyTable";
import { paretoObjective } from "./paretoObjective";
import type { Pareto } from "./parameters";

export interface ParetoFit {
  readonly parameters: Pareto;
  /** In the unit of time of the histories. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const STARTS = [
  [0, -1, 0, -1],
  [-1, -2, -1, 0],
] as const;

/** Maximum-likelihood parameters of the Pareto/NBD. docs/method-models.md#fitting. */
export function fitPareto(table: HistoryTable): ParetoFit {
  const { at, value, converged } = fitTable(paretoObjective, table, STARTS);
  const [r = 0, alpha = 0, s = 0, beta = 0] = at.map(Math.exp);
  return {
    parameters: { r, alpha: alpha * table.scale, s, beta: beta * table.scale },
    logLikelihood: -value * table.customers - table.repeats * Math.log(table.scale),
    converged,
  };
}
