import type { XyzSettings } from "../../settings/settings";
import { SAME_MEASURE } from "../../stats/tolerances";
import type { AdiColumns } from "./measureAdi";
import { xyzColumns, type XyzColumns } from "./xyzColumns";

/** Smooth X; erratic or intermittent Y; lumpy, or a single active period, Z. Equality is on the worse side. docs/method.md#adi. */
export function xyzByAdi(
  { adi, squared }: AdiColumns,
  reasons: Uint8Array,
  { x, y }: XyzSettings
): XyzColumns {
  const xyz = reasons.map((reason, c) => {
    if (reason !== 0) return 0;
    if (squared[c]! < 0) return 3;
    const intermittent = adi[c]! >= x - SAME_MEASURE;
    const erratic = squared[c]! >= y - SAME_MEASURE;
    return intermittent && erratic ? 3 : intermittent || erratic ? 2 : 1;
  });
  return xyzColumns(xyz, reasons, squared);
}
