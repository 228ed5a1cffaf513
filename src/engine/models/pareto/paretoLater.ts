import { paretoAlive } from "./paretoAlive";
import { paretoLifetime } from "./paretoLifetime";
import type { Pareto } from "./parameters";

/** E[Y(t) | x, tx, T]: purchases in the t after the day looked from. Schmittlein et al. (1987), equation (22). docs/method-models.md#pareto. */
export function paretoLater(model: Pareto, x: number, tx: number, T: number, t: number): number {
  const { r, alpha, s, beta } = model;
  // The posterior shape of the dropout rate of a living customer is s, its rate beta + T.
  return ((paretoAlive(model, x, tx, T) * (r + x)) / (alpha + T)) * paretoLifetime(s, beta + T, t);
}
