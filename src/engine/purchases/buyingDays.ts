import type { Sales } from "../sales/sales";
import type { Purchases } from "./purchases";
import { startsByCustomer } from "./startsByCustomer";

/** Lines handled in one call: short loops in a function called often are compiled to better code than one long loop (bench/RESULTS.md). */
const BLOCK = 2_048;

/**
 * The distinct days up to asOfDay with an amount > 0, by customer.
 * @param sorted the lines stand by day ascending.
 */
export function buyingDays(sales: Sales, asOfDay: number, sorted: boolean): Purchases {
  const { customers, lineCount } = sales;
  const customerCount = customers.length;
  // Room for the lines without a purchase too: to tell them apart twice costs more than the room.
  const starts = startsByCustomer(sales.customer, lineCount, customerCount);
  const next = starts.slice();
  const days = new Int32Array(lineCount);
  if (sorted)
    for (let from = 0; from < lineCount; from += BLOCK)
      gather(sales, asOfDay, from, Math.min(lineCount, from + BLOCK), days, next);
  else gatherByDay(sales, asOfDay, days, next);
  const offsets = new Int32Array(customerCount + 1);
  let kept = 0;
  for (let c = 0; c < customerCount; c += 1) {
    kept = keepDistinct(days, starts[c]!, next[c]!, kept);
    offsets[c + 1] = kept;
  }
  // Many returns, or an early asOfDay: the room for the other lines is not kept.
  const day = 2 * kept < lineCount ? days.slice(0, kept) : days.subarray(0, kept);
  return { customerCount, offsets, day, grain: sales.grain };
}

/** The day of each purchase goes to the next place of its customer. */
function gather(
  { customer, day, amount }: Sales,
  asOfDay: number,
  from: number,
  to: number,
  days: Int32Array,
  next: Int32Array
): void {
  for (let line = from; line < to; line += 1)
    if (amount[line]! > 0 && day[line]! <= asOfDay) days[next[customer[line]!]!++] = day[line]!;
}

/** The same where the days stand in any order: the buyers are put by day first (counting sort). */
function gatherByDay(sales: Sales, asOfDay: number, days: Int32Array, next: Int32Array): void {
  const { customer, day, amount, lineCount } = sales;
  let low = asOfDay;
  for (let line = 0; line < lineCount; line += 1) if (day[line]! < low) low = day[line]!;
  const ends = new Int32Array(asOfDay - low + 2);
  for (let line = 0; line < lineCount; line += 1)
    if (amount[line]! > 0 && day[line]! <= asOfDay) ends[day[line]! - low + 1]! += 1;
  for (let d = 1; d < ends.length; d += 1) ends[d]! += ends[d - 1]!;
  const buyers = new Int32Array(ends[ends.length - 1]!);
  for (let line = 0; line < lineCount; line += 1)
    if (amount[line]! > 0 && day[line]! <= asOfDay)
      buyers[ends[day[line]! - low]!++] = customer[line]!;
  let start = 0;
  for (let d = 0; d + 1 < ends.length; d += 1) {
    for (let i = start; i < ends[d]!; i += 1) days[next[buyers[i]!]!++] = low + d;
    start = ends[d]!;
  }
}

/** Moves the distinct ones of ascending days (1 or later) to `kept`. @returns where the next go. */
function keepDistinct(days: Int32Array, start: number, end: number, kept: number): number {
  let previous = 0;
  let to = kept;
  for (let i = start; i < end; i += 1) {
    const day = days[i]!;
    if (day !== previous) days[to++] = day;
    previous = day;
  }
  return to;
}
