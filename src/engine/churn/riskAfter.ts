import { asCounted } from "../purchases/asCounted";
import type { GapPopulation } from "../purchases/gapPopulation";
import { MIN_SILENCE, OWN_GAPS, RISK_QUANTILE } from "./lost/limits";
import type { Rhythm } from "../purchases/rhythm";

/**
 * Days of silence after which each customer is at risk: the longest own gap, at least 30 days; with fewer than 4 gaps at least the 75 % quantile of all
 * customers' gaps too. -1 without a purchase or where nobody bought on two days. docs/method.md#at-risk.
 */
export function riskAfter(
  { purchases, gapCount, longestGap }: Rhythm,
  population: GapPopulation
): Float64Array {
  const after = new Float64Array(purchases.length).fill(-1);
  const all = population.quantile(RISK_QUANTILE);
  if (all < 0) return after;
  const { grain } = population;
  const forFew = Math.max(MIN_SILENCE, asCounted(all, grain));
  for (let c = 0; c < after.length; c += 1)
    if (purchases[c]! > 0)
      after[c] = Math.max(
        gapCount[c]! < OWN_GAPS ? forFew : MIN_SILENCE,
        asCounted(longestGap[c]!, grain)
      );
  return after;
}
