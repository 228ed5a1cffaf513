import type { Purchases } from "./purchases";

/**
 * Facts of the gaps between buying days, one entry per customer. Gaps are taken between distinct days: two invoices of one
 * day are two purchases without a gap. docs/method.md#gaps.
 */
export interface Rhythm {
  /** Serial days; 0 = no purchase. */
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  readonly purchases: Int32Array;
  readonly gapCount: Int32Array;
  readonly longestGap: Int32Array;
  /** -1 without a gap. */
  readonly meanGap: Float64Array;
  /** Sample standard deviation / mean; -1 with fewer than two gaps. */
  readonly gapVariation: Float64Array;
  /** How often each length occurs in the whole list: index = days. */
  readonly gapCounts: Int32Array;
  readonly gapTotal: number;
}

export function measureRhythm({ customerCount, offsets, day }: Purchases): Rhythm {
  const firstPurchase = new Int32Array(customerCount);
  const lastPurchase = new Int32Array(customerCount);
  const purchases = new Int32Array(customerCount);
  const gapCount = new Int32Array(customerCount);
  const longestGap = new Int32Array(customerCount);
  const meanGap = new Float64Array(customerCount).fill(-1);
  const gapVariation = new Float64Array(customerCount).fill(-1);
  const gapCounts = new Int32Array(longestSpan(offsets, day, customerCount) + 1);
  let gapTotal = 0;
  for (let c = 0; c < customerCount; c += 1) {
    const start = offsets[c]!;
    const end = offsets[c + 1]!;
    if (start === end) continue;
    purchases[c] = end - start;
    firstPurchase[c] = day[start]!;
    lastPurchase[c] = day[end - 1]!;
    let gaps = 0;
    let squares = 0;
    let own = 0;
    for (let i = start + 1; i < end; i += 1) {
      const gap = day[i]! - day[i - 1]!;
      if (gap === 0) continue;
      gaps += 1;
      gapCounts[gap]! += 1;
      squares += gap * gap;
      if (gap > own) own = gap;
    }
    gapCount[c] = gaps;
    longestGap[c] = own;
    gapTotal += gaps;
    const sum = day[end - 1]! - day[start]!;
    if (gaps > 0) meanGap[c] = sum / gaps;
    if (gaps > 1)
      gapVariation[c] =
        (Math.sqrt((gaps * squares - sum * sum) / (gaps * (gaps - 1))) * gaps) / sum;
  }
  return {
    firstPurchase,
    lastPurchase,
    purchases,
    gapCount,
    longestGap,
    meanGap,
    gapVariation,
    gapCounts,
    gapTotal,
  };
}

/** No gap is longer than the time between a customer's first and last purchase. */
function longestSpan(offsets: Int32Array, day: Int32Array, customerCount: number): number {
  let span = 0;
  for (let c = 0; c < customerCount; c += 1)
    if (offsets[c + 1]! > offsets[c]!)
      span = Math.max(span, day[offsets[c + 1]! - 1]! - day[offsets[c]!]!);
  return span;
}
