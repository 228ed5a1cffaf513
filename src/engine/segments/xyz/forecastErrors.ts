import type { PeriodTotals } from "../../periods/periodTotals";
import { forecastError } from "./forecastError";

/**
 * Relative error of the better naive forecast of each customer with a class (reason 0); -1 = undefined.
 * docs/method-models.md#forecast-error.
 * @param season periods in a year, 1 = no season.
 */
export function forecastErrors(
  { seriesOf }: PeriodTotals,
  reasons: Uint8Array,
  season: number
): Float64Array {
  const errors = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1)
    if (reasons[c] === 0) errors[c] = forecastError(seriesOf(c), season).error;
  return errors;
}
