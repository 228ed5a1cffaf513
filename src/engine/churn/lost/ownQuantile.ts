import type { LostSettings } from "../../settings/settings";
import { quantile } from "../../stats/quantile";
import { LIMIT_SOURCE_CODES } from "../../codes";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "./lostCriterion";
import { LOST_QUANTILE, MIN_SILENCE, OWN_GAPS } from "./limits";

/** Silent longer than a quantile of the own gaps, with at least 4 gaps; else longer than 90 % of all customers' gaps. docs/method.md#lost-quantile. */
export function ownQuantile(settings: LostSettings, population: GapPopulation): LostCriterion {
  const fallback = population.quantile(LOST_QUANTILE);
  return {
    after: ({ count, sorted }) =>
      count >= OWN_GAPS
        ? Math.max(MIN_SILENCE, quantile(sorted, settings.quantile, count))
        : fallback,
    source: ({ count }) => (count >= OWN_GAPS ? 0 : LIMIT_SOURCE_CODES.all),
    least: Math.min(MIN_SILENCE, fallback),
    recordFrom: Infinity,
    needsSorted: true,
  };
}
