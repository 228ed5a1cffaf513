import { expit } from "../special/expit";
import { paretoStanding } from "./paretoStanding";
import type { Pareto } from "./parameters";

/**
 * P(alive) of the Pareto/NBD. Schmittlein, Morrison & Colombo (1987), equations (11) to (13). docs/method-models.md#pareto.
 * Example: r .553, alpha 10.578, s .606, beta 11.669 and x = 26, tx = 30.86, T = 31: 0.998.
 */
export function paretoAlive(model: Pareto, x: number, tx: number, T: number): number {
  const { lnAlive, lnLeft } = paretoStanding(model, x, tx, T);
  return expit(lnAlive - lnLeft);
}
