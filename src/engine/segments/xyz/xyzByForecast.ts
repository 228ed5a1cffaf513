import type { XyzSettings } from "../../settings/settings";
import { forecastClasses } from "./forecastClasses";
import { xyzColumns, type XyzColumns } from "./xyzColumns";

/** The easier a customer's totals were to forecast, the better; nothing to forecast from is the hardest. docs/method-models.md#forecast-error. */
export function xyzByForecast(
  errors: Float64Array,
  names: readonly string[],
  reasons: Uint8Array,
  { x, y }: XyzSettings
): XyzColumns {
  const classes = forecastClasses(errors, x, y, (one, other) =>
    names[one]! < names[other]! ? -1 : 1
  );
  const xyz = classes.map((code, c) => (code === 0 && reasons[c] === 0 ? 3 : code));
  return xyzColumns(xyz, reasons, errors);
}
