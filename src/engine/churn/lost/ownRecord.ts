import type { LostSettings } from "../../settings/settings";
import { times } from "../../stats/times";
import { asCounted } from "../../purchases/asCounted";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "./lostCriterion";
import { limitSource } from "./limitSource";
import { LOST_QUANTILE, MIN_SILENCE, OWN_GAPS } from "./limits";

/**
 * Silent for so many times the longest own gap, at least 30 days; with fewer than 4 gaps also longer than 90 % of all customers' gaps. Never a silence
 * that the customer has come back from. docs/method.md#lost-rhythm.
 */
export function ownRecord({ factor }: LostSettings, population: GapPopulation): LostCriterion {
  const all = population.quantile(LOST_QUANTILE);
  const { grain } = population;
  const forFew = Math.max(MIN_SILENCE, asCounted(all, grain));
  const own = (longest: number): number => times(factor, asCounted(longest, grain));
  return {
    after: ({ count, longest }) =>
      all < 0 ? -1 : Math.max(count < OWN_GAPS ? forFew : MIN_SILENCE, own(longest)),
    source: ({ longest }, limit) => limitSource(limit, own(longest)),
    least: MIN_SILENCE,
    recordFrom: 0,
    needsSorted: false,
  };
}
