import type { LostSettings } from "../../settings/settings";
import { times } from "../../stats/times";
import { LIMIT_SOURCE_CODES } from "../../codes";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "./lostCriterion";
import { LOST_QUANTILE, MIN_SILENCE } from "./limits";

/** Silent longer than k own mean gaps, with at least 2 gaps; else longer than 90 % of all customers' gaps. docs/method.md#lost-mean-gap. */
export function meanGap({ k }: LostSettings, population: GapPopulation): LostCriterion {
  const fallback = population.quantile(LOST_QUANTILE);
  return {
    after: ({ count, sum }) =>
      count >= 2 ? Math.max(MIN_SILENCE, times(k, sum) / count) : fallback,
    source: ({ count }) => (count >= 2 ? 0 : LIMIT_SOURCE_CODES.all),
    least: Math.min(MIN_SILENCE, fallback),
    recordFrom: Infinity,
    needsSorted: false,
  };
}
