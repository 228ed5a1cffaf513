import type { Sales } from "../sales/sales";
import { wholeUnits } from "../stats/wholeUnits";
import type { Purchases } from "./purchases";

/**
 * What each buying day brought: the amounts > 0 of the customer on that day; a return mostly belongs to an earlier order.
 * One entry a purchase; where one day holds several purchases, the whole stands at the first of them and 0 at the others.
 */
export function orderSizes(
  { customer, day, amount, lineCount }: Sales,
  purchases: Purchases
): Float64Array {
  const { units, unitsPerOne } = wholeUnits(amount);
  const sizes = new Float64Array(purchases.day.length);
  const placeOf = firstPlaces(purchases, lineCount);
  for (let line = 0; line < lineCount; line += 1) {
    if (!(units[line]! > 0)) continue;
    const at = placeOf(customer[line]!, day[line]!);
    if (at >= 0) sizes[at]! += units[line]!;
  }
  return sizes.map((size) => size / unitsPerOne);
}

/**
 * Position of the first purchase of a customer on a day; -1 where they did not buy on it. From a table of all customers and days where these are no more than
 * `most`: for a long list of few customers that takes a tenth of searching.
 */
function firstPlaces(
  { customerCount, offsets, day }: Purchases,
  most: number
): (customer: number, today: number) => number {
  let first = day[0] ?? 0;
  let last = first;
  for (const one of day) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  const width = last - first + 1;
  if (customerCount * width > most)
    return (c, today) => firstOnOrAfter(day, offsets[c]!, offsets[c + 1]!, today);
  const places = new Int32Array(customerCount * width).fill(-1);
  for (let c = 0; c < customerCount; c += 1)
    for (let at = offsets[c + 1]! - 1; at >= offsets[c]!; at -= 1)
      places[c * width + day[at]! - first] = at;
  return (c, today) => (today < first || today > last ? -1 : places[c * width + today - first]!);
}

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
