import { lnGamma } from "../special/lnGamma";
import { logAddExp } from "../special/logAddExp";
import { paretoStanding } from "./paretoStanding";
import type { Pareto } from "./parameters";

/** ln of the likelihood of one history under the Pareto/NBD. docs/method-models.md#pareto. */
export function paretoLogLikelihood(model: Pareto, x: number, tx: number, T: number): number {
  const { lnAlive, lnLeft } = paretoStanding(model, x, tx, T);
  return lnGamma(model.r + x) - lnGamma(model.r) + logAddExp(lnAlive, lnLeft);
}
