import type { Sales } from "../sales/sales";
import { buyingDays } from "./buyingDays";
import type { Purchases } from "./purchases";
import { startsByCustomer } from "./startsByCustomer";

/**
 * The purchases up to asOfDay: distinct customer x day, or customer x invoice where the list has invoice numbers, with an
 * amount > 0. An invoice counts on its first day with such an amount. docs/method.md#purchase.
 * @param sorted the lines stand by day ascending.
 */
export function findPurchases(sales: Sales, asOfDay: number, sorted: boolean): Purchases {
  if (sales.invoice === undefined) return buyingDays(sales, asOfDay, sorted);
  const { customers, lineCount } = sales;
  const customerCount = customers.length;
  // Room for the lines without a purchase too: to tell them apart twice costs more than the room.
  const starts = startsByCustomer(sales.customer, lineCount, customerCount);
  const ends = starts.slice();
  const days = new Int32Array(lineCount);
  const invoices = new Int32Array(lineCount);
  const lines = sorted ? undefined : linesByDay(sales.day);
  gather(sales, sales.invoice, asOfDay, lines, ends, days, invoices);
  const offsets = keepFirst(starts, ends, days, invoices);
  const kept = offsets[customerCount]!;
  // Many lines an invoice: the room for the others is not kept.
  const day = 2 * kept < lineCount ? days.slice(0, kept) : days.subarray(0, kept);
  return { customerCount, offsets, day, grain: sales.grain };
}

/** Puts the day and the invoice of each purchase line at the next place of its customer, by day ascending. */
function gather(
  { customer, day, amount, lineCount }: Sales,
  invoice: Int32Array,
  asOfDay: number,
  lines: Int32Array | undefined,
  next: Int32Array,
  days: Int32Array,
  invoices: Int32Array
): void {
  for (let position = 0; position < lineCount; position += 1) {
    const line = lines === undefined ? position : lines[position]!;
    if (!(amount[line]! > 0) || day[line]! > asOfDay) continue;
    const place = next[customer[line]!]!++;
    days[place] = day[line]!;
    invoices[place] = invoice[line]!;
  }
}

/**
 * Closes `days` up to the first day of each invoice of each customer. The same number at two customers is two invoices.
 * @returns where those of each customer begin now
 */
function keepFirst(
  starts: Int32Array,
  ends: Int32Array,
  days: Int32Array,
  invoices: Int32Array
): Int32Array {
  const offsets = new Int32Array(starts.length);
  /** The last customer that each invoice was met at, + 1; 0 = not met yet. */
  const metAt = new Int32Array(largest(invoices) + 1);
  let kept = 0;
  for (let c = 0; c + 1 < starts.length; c += 1) {
    for (let place = starts[c]!; place < ends[c]!; place += 1) {
      const number = invoices[place]!;
      if (metAt[number] === c + 1) continue;
      metAt[number] = c + 1;
      days[kept++] = days[place]!;
    }
    offsets[c + 1] = kept;
  }
  return offsets;
}

function largest(indices: Int32Array): number {
  let most = 0;
  for (let i = 0; i < indices.length; i += 1) if (indices[i]! > most) most = indices[i]!;
  return most;
}

/** Line numbers by day ascending, in the order of the list within a day (counting sort). */
function linesByDay(day: Int32Array): Int32Array {
  let low = day[0] ?? 0;
  let high = low;
  for (let line = 0; line < day.length; line += 1) {
    const today = day[line]!;
    if (today < low) low = today;
    if (today > high) high = today;
  }
  const start = new Int32Array(high - low + 2);
  for (let line = 0; line < day.length; line += 1) start[day[line]! - low + 1]! += 1;
  for (let d = 1; d < start.length; d += 1) start[d]! += start[d - 1]!;
  const lines = new Int32Array(day.length);
  for (let line = 0; line < day.length; line += 1) lines[start[day[line]! - low]!++] = line;
  return lines;
}
