import type { LostSettings } from "../../settings/settings";
import type { GapPopulation } from "../../purchases/gapPopulation";
import type { LostCriterion } from "./lostCriterion";
import { FALLBACK_QUANTILE, MIN_SILENCE, OWN_GAPS } from "./limits";

/** Silent longer than ever before, with at least 4 gaps; else longer than 90 % of all customers' gaps. docs/method.md#lost-rhythm. */
export function ownRecord(_settings: LostSettings, population: GapPopulation): LostCriterion {
  const fallback = population.quantile(FALLBACK_QUANTILE);
  return {
    after: ({ count, longest }) => (count >= OWN_GAPS ? Math.max(MIN_SILENCE, longest) : fallback),
    least: Math.min(MIN_SILENCE, fallback),
    recordFrom: OWN_GAPS,
    needsSorted: false,
  };
}
