import type { Purchases } from "../purchases/purchases";
import { countQuantile } from "../stats/countQuantile";

/** All but one of twenty pauses of the company are no longer. */
const USUAL = 0.95;
const MOST_DAYS = 7;

/**
 * Days that may be missing at the end of a period that is over all the same: the 95 % quantile of the gaps between consecutive days with a purchase in
 * the list, rounded down, at most 7. Gaps are differences of days: a company that sells daily may miss one day. 0 where all was sold on one day.
 * docs/method.md#periods.
 */
export function usualPause({ day }: Purchases): number {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < day.length; i += 1) {
    if (day[i]! < first) first = day[i]!;
    if (day[i]! > last) last = day[i]!;
  }
  if (!(first < last)) return 0;
  const sold = new Uint8Array(last - first + 1);
  for (let i = 0; i < day.length; i += 1) sold[day[i]! - first] = 1;
  const gaps = new Int32Array(sold.length);
  let count = 0;
  let previous = 0;
  for (let d = 1; d < sold.length; d += 1)
    if (sold[d] === 1) {
      gaps[d - previous]! += 1;
      count += 1;
      previous = d;
    }
  return Math.min(MOST_DAYS, Math.floor(countQuantile(gaps, count, USUAL)));
}
