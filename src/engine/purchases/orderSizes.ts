import type { Sales } from "../sales/sales";
import { wholeUnits } from "../stats/wholeUnits";
import type { Purchases } from "./purchases";

/**
 * What each buying day brought: the amounts > 0 of the customer on that day; a return mostly belongs to an earlier order.
 * One entry a purchase; where one day holds several purchases, the whole stands at the first of them and 0 at the others.
 */
export function orderSizes(
  { customer, day, amount, lineCount }: Sales,
  { offsets, day: boughtOn }: Purchases
): Float64Array {
  const { units, unitsPerOne } = wholeUnits(amount);
  const sizes = new Float64Array(boughtOn.length);
  for (let line = 0; line < lineCount; line += 1) {
    if (!(units[line]! > 0)) continue;
    const at = firstOnOrAfter(
      boughtOn,
      offsets[customer[line]!]!,
      offsets[customer[line]! + 1]!,
      day[line]!
    );
    if (at >= 0) sizes[at]! += units[line]!;
  }
  return sizes.map((size) => size / unitsPerOne);
}

/** Position of the first purchase on a day; -1 where the customer did not buy on it. */
function firstOnOrAfter(days: Int32Array, start: number, end: number, today: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < today) low = middle + 1;
    else high = middle;
  }
  return low < end && days[low] === today ? low : -1;
}
