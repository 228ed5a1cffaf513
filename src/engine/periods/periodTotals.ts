import type { Rhythm } from "../purchases/rhythm";
import type { Sales } from "../sales/sales";
import type { PeriodFrame } from "./periodFrame";

/**
 * The net amounts by period of one customer after the other: from the period of the first purchase (or the first of the
 * window) to the last complete one, zeros included, company-wide empty periods left out. docs/method.md#series.
 */
export interface PeriodTotals {
  /** The series of customer c; it is overwritten by the next call. Empty where no period is possible. */
  of(c: number): Float64Array;
}

/** What sales and returns that cancel leave behind in binary is nothing. */
const ROUNDING = 1e-13;

export function periodTotals(sales: Sales, rhythm: Rhythm, frame: PeriodFrame): PeriodTotals {
  const { offsets, lines } = linesByCustomer(sales);
  const { starts, slotCount, liveBefore, slotOf } = frame;
  const firstDay = starts[0]!;
  const endDay = starts[slotCount]!;
  const all = new Float64Array(liveBefore[slotCount]!);
  return {
    of(c) {
      const first = rhythm.firstPurchase[c]!;
      if (rhythm.purchases[c] === 0 || first >= endDay) return all.subarray(0, 0);
      const opening = liveBefore[first < firstDay ? 0 : slotOf(first)]!;
      const series = all.subarray(opening);
      series.fill(0);
      let magnitude = 0;
      for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
        const line = lines[i]!;
        const day = sales.day[line]!;
        if (day < firstDay || day >= endDay) continue;
        const slot = slotOf(day);
        const place = liveBefore[slot]!;
        if (liveBefore[slot + 1] === place || place < opening) continue;
        const amount = sales.amount[line]!;
        all[place]! += amount;
        magnitude += Math.abs(amount);
      }
      for (let i = 0; i < series.length; i += 1)
        if (Math.abs(series[i]!) <= magnitude * ROUNDING) series[i] = 0;
      return series;
    },
  };
}

/** Line numbers of each customer, in the order of the list. */
function linesByCustomer({ customer, customers, lineCount }: Sales): {
  readonly offsets: Int32Array;
  readonly lines: Int32Array;
} {
  const offsets = new Int32Array(customers.length + 1);
  for (let line = 0; line < lineCount; line += 1) offsets[customer[line]! + 1]! += 1;
  for (let c = 0; c < customers.length; c += 1) offsets[c + 1]! += offsets[c]!;
  const next = offsets.slice();
  const lines = new Int32Array(lineCount);
  for (let line = 0; line < lineCount; line += 1) lines[next[customer[line]!]!++] = line;
  return { offsets, lines };
}
