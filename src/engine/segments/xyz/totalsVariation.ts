import type { Prepared } from "../../prepare";
import type { XyzSettings } from "../../settings/settings";
import { variation } from "../../stats/variation";
import type { PeriodFrame } from "../../periods/periodFrame";
import { periodTotals } from "../../periods/periodTotals";
import { seasonIndices } from "../../periods/season";

/**
 * Coefficient of variation of the period totals of each customer with a letter; -1 where the mean is not positive.
 * docs/method.md#cv.
 */
export function totalsVariation(
  { sales, rhythm }: Prepared,
  frame: PeriodFrame,
  reasons: Uint8Array,
  { deviation, season }: XyzSettings
): Float64Array {
  const totals = periodTotals(sales, rhythm, frame);
  const indices = season ? liveOnly(seasonIndices(sales, frame), frame) : undefined;
  const measure = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1) {
    if (reasons[c] !== 0) continue;
    const series = totals.of(c);
    if (indices !== undefined) {
      const opening = indices.length - series.length;
      for (let t = 0; t < series.length; t += 1) series[t]! /= indices[opening + t]!;
    }
    measure[c] = variation(series, deviation);
  }
  return measure;
}

/** The series have no place for company-wide empty periods. */
function liveOnly(bySlot: Float64Array, { liveBefore }: PeriodFrame): Float64Array {
  return bySlot.filter((_, slot) => liveBefore[slot + 1] !== liveBefore[slot]);
}
