import { paretoLifetime } from "./paretoLifetime";
import type { Pareto } from "./parameters";

/** E[X(t)]: repeat purchases of a new customer in his first t. Schmittlein et al. (1987), equation (17). docs/method-models.md#pareto. */
export function paretoPurchases({ r, alpha, s, beta }: Pareto, t: number): number {
  return (r / alpha) * paretoLifetime(s, beta, t);
}
