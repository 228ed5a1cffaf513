import type { CustomerLines } from "../lines/customerLines";
import type { PeriodFrame } from "./periodFrame";

/**
 * The net amounts by period of one customer after the other: from the period of the first purchase (or the first of the
 * window) to the last complete one, zeros included, company-wide empty periods left out. docs/method.md#series.
 */
export interface PeriodTotals {
  /** The series of customer c; it is overwritten by the next call. Empty where no period is possible. */
  seriesOf(c: number): Float64Array;
}

/** What sales and returns that cancel leave behind in binary is nothing. */
const ROUNDING = 1e-13;

/** @param firstPurchase by customer; 0 = none. */
export function periodTotals(
  { offsets, lines }: CustomerLines,
  day: Int32Array,
  amount: Float64Array,
  firstPurchase: Int32Array,
  frame: PeriodFrame
): PeriodTotals {
  const { starts, slotCount, liveBefore, slotOf, endDay } = frame;
  const firstDay = starts[0]!;
  const all = new Float64Array(liveBefore[slotCount]!);
  return {
    seriesOf(c) {
      const first = firstPurchase[c]!;
      if (first === 0 || first >= endDay) return all.subarray(0, 0);
      const opening = liveBefore[first < firstDay ? 0 : slotOf(first)]!;
      const series = all.subarray(opening);
      series.fill(0);
      let magnitude = 0;
      for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
        const line = lines[i]!;
        const today = day[line]!;
        if (today < firstDay || today >= endDay) continue;
        const slot = slotOf(today);
        const place = liveBefore[slot]!;
        if (liveBefore[slot + 1] === place || place < opening) continue;
        all[place]! += amount[line]!;
        magnitude += Math.abs(amount[line]!);
      }
      for (let i = 0; i < series.length; i += 1)
        if (Math.abs(series[i]!) <= magnitude * ROUNDING) series[i] = 0;
      return series;
    },
  };
}
