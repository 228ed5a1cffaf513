import type { LineRange } from "../stats/groupSums";

export interface Presence {
  /** Customers with a line up to asOfDay. */
  readonly present: Int32Array;
  /** One entry per customer: 1 with a line in the window. */
  readonly inWindow: Uint8Array;
}

/** @param range undefined where every line lies in the window. */
export function findPresent(
  customer: Int32Array,
  customerCount: number,
  range: LineRange | undefined
): Presence {
  const seen = new Uint8Array(customerCount);
  // One column where every line is in the window: it is only read from here on.
  const inWindow = range === undefined ? seen : new Uint8Array(customerCount);
  if (range === undefined)
    for (let line = 0; line < customer.length; line += 1) seen[customer[line]!] = 1;
  else markSeen(customer, range.day, range.fromDay, range.asOfDay, seen, inWindow);
  const present = new Int32Array(customerCount);
  let count = 0;
  for (let c = 0; c < customerCount; c += 1) if (seen[c] === 1) present[count++] = c;
  return { present: present.slice(0, count), inWindow };
}

function markSeen(
  customer: Int32Array,
  day: Int32Array,
  fromDay: number,
  asOfDay: number,
  seen: Uint8Array,
  inWindow: Uint8Array
): void {
  for (let line = 0; line < customer.length; line += 1) {
    if (day[line]! > asOfDay) continue;
    seen[customer[line]!] = 1;
    if (day[line]! >= fromDay) inWindow[customer[line]!] = 1;
  }
}
