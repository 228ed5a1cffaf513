import type { Sales } from "../sales/sales";
import { buyingDays } from "./buyingDays";
import type { Purchases } from "./purchases";

/**
 * The purchases up to asOfDay: distinct customer x day, or customer x invoice where the list has invoice numbers, with an
 * amount > 0. An invoice counts on its first day with such an amount. docs/method.md#purchase.
 * @param sorted the lines stand by day ascending.
 */
export function findPurchases(sales: Sales, asOfDay: number, sorted: boolean): Purchases {
  if (sales.invoice === undefined) return buyingDays(sales, asOfDay, sorted);
  const { customer, day, lineCount } = sales;
  const customerCount = sales.customers.length;
  const lines = sorted ? undefined : linesByDay(day);
  const offsets = new Int32Array(customerCount + 1);
  const chosen = firstOfInvoice(sales, sales.invoice, asOfDay, lines, offsets);
  for (let c = 0; c < customerCount; c += 1) offsets[c + 1]! += offsets[c]!;
  const next = offsets.slice();
  const days = new Int32Array(offsets[customerCount]!);
  for (let position = 0; position < lineCount; position += 1) {
    const line = lines === undefined ? position : lines[position]!;
    if (chosen[line] === 1) days[next[customer[line]!]!++] = day[line]!;
  }
  return { customerCount, offsets, day: days, grain: sales.grain };
}

/** 1 for each line that opens an invoice, counted in offsets[customer + 1]. The same number at two customers is two invoices. */
function firstOfInvoice(
  { customer, day, amount, customers, lineCount }: Sales,
  invoice: Int32Array,
  asOfDay: number,
  lines: Int32Array | undefined,
  offsets: Int32Array
): Uint8Array {
  const chosen = new Uint8Array(lineCount);
  /** First customer of each invoice, + 1; 0 = not met yet. */
  const owners = new Int32Array(largest(invoice) + 1);
  const shared = new Set<number>();
  for (let position = 0; position < lineCount; position += 1) {
    const line = lines === undefined ? position : lines[position]!;
    if (!(amount[line]! > 0) || day[line]! > asOfDay) continue;
    const c = customer[line]!;
    const number = invoice[line]!;
    const owner = owners[number]! - 1;
    if (owner === c) continue;
    if (owner < 0) owners[number] = c + 1;
    else {
      const pair = number * customers.length + c;
      if (shared.has(pair)) continue;
      shared.add(pair);
    }
    chosen[line] = 1;
    offsets[c + 1]! += 1;
  }
  return chosen;
}

function largest(indices: Int32Array): number {
  let most = 0;
  for (let line = 0; line < indices.length; line += 1)
    if (indices[line]! > most) most = indices[line]!;
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
