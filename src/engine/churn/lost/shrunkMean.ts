import type { LostSettings } from "../../settings/settings";
import { times } from "../../stats/times";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "./lostCriterion";
import { MIN_SILENCE } from "./limits";

/**
 * Silent longer than k mean gaps, the own mean shrunk towards that of all customers as if these had added `weight` gaps:
 * the fewer own gaps, the stronger. docs/method.md#lost-shrunk.
 */
export function shrunkMean({ k, weight }: LostSettings, population: GapPopulation): LostCriterion {
  const { mean } = population;
  return {
    after: ({ count, sum }) =>
      mean < 0 || count + weight === 0
        ? -1
        : Math.max(MIN_SILENCE, times(k, sum + weight * mean) / (count + weight)),
    source: () => 0,
    least: mean < 0 ? -1 : MIN_SILENCE,
    recordFrom: Infinity,
    needsSorted: false,
  };
}
