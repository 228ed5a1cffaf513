/** How far off a naive forecast of the customer's totals was: the smaller, the easier to plan for. docs/method-models.md#forecast-error. */
interface ForecastError {
  /** Root of the mean squared error as a part of the mean total; -1 = undefined. */
  readonly error: number;
  /** What was forecast: "naive" = the previous total, "seasonal" = that of a year before. */
  readonly model: "naive" | "seasonal";
}

const UNDEFINED: ForecastError = { error: -1, model: "naive" };

/**
 * Relative error of the better of two naive forecasts, as R's tsutils `xyz(type = "naive")`: both are tried on the periods after the
 * first year; "seasonal" has to earn its m parameters: n ln(MSE) + 2 m against n ln(MSE) + 2. With a year of totals or less there
 * is only "naive", from the second period on. docs/method-models.md#forecast-error.
 * @param totals by period, ascending. @param season periods in a year (12 months), 1 = no season.
 * @returns error -1 with fewer than 3 totals or a mean <= 0.
 */
export function forecastError(totals: ArrayLike<number>, season: number): ForecastError {
  const n = totals.length;
  let sum = 0;
  for (let t = 0; t < n; t += 1) sum += totals[t]!;
  const mean = sum / n;
  if (n < 3 || !(mean > 0)) return UNDEFINED;
  const seasonal = season > 1 && n > season;
  const from = seasonal ? season : 1;
  const naiveMse = meanSquaredError(totals, 1, from);
  const naive: ForecastError = { error: Math.sqrt(naiveMse) / mean, model: "naive" };
  if (!seasonal) return naive;
  const seasonalMse = meanSquaredError(totals, season, from);
  const gain = seasonalMse === naiveMse ? 0 : (n - from) * Math.log(seasonalMse / naiveMse);
  return gain + 2 * season < 2
    ? { error: Math.sqrt(seasonalMse) / mean, model: "seasonal" }
    : naive;
}

/** Of forecasting each total by the one `lag` periods before, over the periods from `from` on. */
function meanSquaredError(totals: ArrayLike<number>, lag: number, from: number): number {
  let sum = 0;
  for (let t = from; t < totals.length; t += 1) sum += (totals[t]! - totals[t - lag]!) ** 2;
  return sum / (totals.length - from);
}
