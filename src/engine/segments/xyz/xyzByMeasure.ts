import type { XyzSettings } from "../../settings/settings";
import { SAME_MEASURE } from "../../stats/tolerances";
import { xyzColumns, type XyzColumns } from "./xyzColumns";

/** The greater the measure the worse the class; a customer without a measure (-1) is Z. */
export function xyzByMeasure(
  measure: Float64Array,
  reasons: Uint8Array,
  { x, y }: XyzSettings
): XyzColumns {
  const xyz = reasons.map((reason, c) => {
    if (reason !== 0) return 0;
    const value = measure[c]!;
    if (value < 0) return 3;
    return value <= x + SAME_MEASURE ? 1 : value <= y + SAME_MEASURE ? 2 : 3;
  });
  return xyzColumns(xyz, reasons, measure);
}
