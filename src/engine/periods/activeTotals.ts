import type { Purchases } from "../purchases/purchases";
import type { PeriodFrame } from "./periodFrame";
import type { PeriodTotals } from "./periodTotals";

/** The totals of just the periods in which customer c bought, in time order; the array is overwritten by the next call. */
export function activeTotals(
  { offsets, day }: Purchases,
  frame: PeriodFrame,
  totals: PeriodTotals,
  c: number
): Float64Array {
  const { starts, slotCount, liveBefore, slotOf } = frame;
  const series = totals.seriesOf(c);
  const opening = liveBefore[slotCount]! - series.length;
  let active = 0;
  let end = 0;
  for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
    const today = day[i]!;
    if (today < end || today < starts[0]!) continue;
    if (today >= starts[slotCount]!) break;
    const slot = slotOf(today);
    end = starts[slot + 1]!;
    // Read ahead of where it is written: the place of a period is never before its count.
    series[active] = series[liveBefore[slot]! - opening]!;
    active += 1;
  }
  return series.subarray(0, active);
}
