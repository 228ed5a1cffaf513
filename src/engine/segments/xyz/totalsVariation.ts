import type { PeriodTotals } from "../../periods/periodTotals";
import type { XyzSettings } from "../../settings/settings";
import { variation } from "../../stats/variation";

/**
 * Coefficient of variation of the period totals of each customer with a class (reason 0); -1 where the mean is not positive.
 * docs/method.md#cv.
 * @param season an index for each period of the longest series (`liveSeason`), to be divided out; undefined leaves it in.
 */
export function totalsVariation(
  { seriesOf }: PeriodTotals,
  reasons: Uint8Array,
  deviation: XyzSettings["deviation"],
  season: Float64Array | undefined
): Float64Array {
  const measure = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1) {
    if (reasons[c] !== 0) continue;
    const series = seriesOf(c);
    if (season !== undefined) {
      const opening = season.length - series.length;
      for (let t = 0; t < series.length; t += 1) series[t]! /= season[opening + t]!;
    }
    measure[c] = variation(series, deviation);
  }
  return measure;
}
