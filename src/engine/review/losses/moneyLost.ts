import type { ValueLines } from "../../lines/valueLines";
import type { Losses } from "./losses";
import type { Purchases } from "../../purchases/purchases";

const YEAR = 365;

/**
 * What left with the losses of each period: the net value of the 365 days up to the purchase before each silence.
 * docs/method.md#lost-value. A customer lost twice within a year brings the common days twice: each loss is an event.
 */
export function moneyLost(
  { day: purchaseDay }: Purchases,
  { purchase, slot, offsets }: Losses,
  lines: ValueLines,
  periods: number
): Float64Array {
  const { units, unitsPerOne } = lines;
  const sums = new Float64Array(periods + 2);
  for (let line = 0; line < units.length; line += 1) {
    const c = lines.customer[line]!;
    const today = lines.day[line]!;
    for (let e = offsets[c]!; e < offsets[c + 1]!; e += 1) {
      const before = purchaseDay[purchase[e]!]! - today;
      if (before >= 0 && before < YEAR) sums[slot[e]!]! += units[line]!;
    }
  }
  return sums.slice(1, periods + 1).map((sum) => sum / unitsPerOne);
}
