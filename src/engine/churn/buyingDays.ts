import type { Sales } from "../sales/sales";
import type { Purchases } from "./purchases";

/** Up to so many days are sorted by insertion; more by the platform. */
const FEW = 32;

/**
 * The distinct days up to asOfDay with an amount > 0, by customer. The lines are never put in order: the days of each customer
 * are gathered and sorted by themselves, which costs little where they stand by day already.
 */
export function buyingDays(
  { customer, day, amount, customers, lineCount }: Sales,
  asOfDay: number
): Purchases {
  const customerCount = customers.length;
  const starts = new Int32Array(customerCount + 1);
  for (let line = 0; line < lineCount; line += 1)
    if (amount[line]! > 0 && day[line]! <= asOfDay) starts[customer[line]! + 1]! += 1;
  for (let c = 0; c < customerCount; c += 1) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const days = new Int32Array(starts[customerCount]!);
  for (let line = 0; line < lineCount; line += 1)
    if (amount[line]! > 0 && day[line]! <= asOfDay) days[next[customer[line]!]!++] = day[line]!;
  const offsets = new Int32Array(customerCount + 1);
  let kept = 0;
  for (let c = 0; c < customerCount; c += 1) {
    const start = starts[c]!;
    const end = starts[c + 1]!;
    sortDays(days, start, end);
    for (let i = start; i < end; i += 1)
      if (i === start || days[i] !== days[kept - 1]) days[kept++] = days[i]!;
    offsets[c + 1] = kept;
  }
  return { customerCount, offsets, day: days.subarray(0, kept) };
}

function sortDays(days: Int32Array, start: number, end: number): void {
  let sorted = start + 1;
  while (sorted < end && days[sorted - 1]! <= days[sorted]!) sorted += 1;
  if (sorted >= end) return;
  if (end - start > FEW) {
    days.subarray(start, end).sort();
    return;
  }
  for (let i = sorted; i < end; i += 1) {
    const one = days[i]!;
    let place = i;
    for (; place > start && days[place - 1]! > one; place -= 1) days[place] = days[place - 1]!;
    days[place] = one;
  }
}
