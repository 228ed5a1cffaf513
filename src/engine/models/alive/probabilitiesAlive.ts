import { probabilityAlive } from "../betaGeometric/probabilityAlive";
import type { BetaGeometric } from "../betaGeometric/parameters";
import type { Histories } from "../history/histories";

/**
 * P(alive) of every customer, 0..1; -1 where he never bought, and where he bought on one day only: one purchase has no
 * rhythm to fall out of, and such customers have a status of their own ("one-off"). docs/method-models.md#p-alive.
 */
export function probabilitiesAlive(
  { count, x, tx, T }: Histories,
  model: BetaGeometric
): Float64Array {
  const alive = new Float64Array(count).fill(-1);
  for (let c = 0; c < count; c += 1)
    if (x[c]! > 0) alive[c] = probabilityAlive(model, x[c]!, tx[c]!, T[c]!);
  return alive;
}
