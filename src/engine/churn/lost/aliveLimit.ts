import type { BetaGeometric } from "../../models/betaGeometric/parameters";
import { silenceUntil } from "../../models/alive/silenceUntil";
import type { LostSettings } from "../../settings/settings";
import type { LostCriterion } from "./lostCriterion";

/** No silence that a list can hold is longer. */
const MAX_DAYS = 36_500;

/**
 * Silent for so long that P(alive) falls below the limit, by the model of the whole list (today's parameters, for past
 * silences too). One buying day is no rhythm to fall out of: such a customer stays one-off. docs/method.md#lost-alive.
 */
export function aliveLimit({ alive }: LostSettings, model: BetaGeometric): LostCriterion {
  return {
    after({ count, sum }) {
      if (count === 0) return -1;
      const firstLostDay = silenceUntil(model, count, sum, alive, MAX_DAYS);
      return firstLostDay < 0 ? -1 : firstLostDay - 1;
    },
    source: () => 0,
    least: 0,
    recordFrom: Infinity,
    needsSorted: false,
  };
}
