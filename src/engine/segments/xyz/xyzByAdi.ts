import type { Prepared } from "../../prepare";
import type { XyzSettings } from "../../settings/settings";
import { variation } from "../../stats/variation";
import { activeTotals } from "../../periods/activeTotals";
import type { PeriodFrame } from "../../periods/periodFrame";
import { periodTotals } from "../../periods/periodTotals";
import { SAME_MEASURE } from "./xyz";

/** docs/method.md#adi. */
export interface AdiColumns {
  /** Periods possible / periods with a purchase; -1 without one. */
  readonly adi: Float64Array;
  /** Squared coefficient of variation (sample) of the totals of the periods with a purchase; -1 with fewer than two. */
  readonly squared: Float64Array;
}

export function measureAdi(
  { sales, purchases, rhythm }: Prepared,
  frame: PeriodFrame,
  possible: Int32Array,
  reasons: Uint8Array
): AdiColumns {
  const totals = periodTotals(sales, rhythm, frame);
  const adi = new Float64Array(reasons.length).fill(-1);
  const squared = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1) {
    if (reasons[c] !== 0) continue;
    const active = activeTotals(purchases, frame, totals, c);
    if (active.length > 0) adi[c] = possible[c]! / active.length;
    const cv = variation(active, "sample");
    if (cv >= 0) squared[c] = cv * cv;
  }
  return { adi, squared };
}

/** Smooth X; erratic or intermittent Y; lumpy, or a single active period, Z. Equality is on the worse side. */
export function xyzByAdi(
  { adi, squared }: AdiColumns,
  reasons: Uint8Array,
  { x, y }: XyzSettings
): Uint8Array {
  return reasons.map((reason, c) => {
    if (reason !== 0) return 0;
    if (squared[c]! < 0) return 3;
    const intermittent = adi[c]! >= x - SAME_MEASURE;
    const erratic = squared[c]! >= y - SAME_MEASURE;
    return intermittent && erratic ? 3 : intermittent || erratic ? 2 : 1;
  });
}
