import type { Purchases } from "../purchases/purchases";
import type { Sales } from "../sales/sales";
import type { ValueBasis } from "../settings/settings";
import { groupSums, type GroupSums } from "../stats/groupSums";
import { lineValues } from "./lineValues";
import type { Window } from "./window";

const EVERY_DAY = new Int32Array(0);

/** The value of each customer in the window: the sum of a column of the lines, or the number of purchases. docs/method.md#value. */
export function sumByCustomer(
  basis: ValueBasis,
  sales: Sales,
  { whole, fromDay, asOfDay }: Window,
  purchases: Purchases
): GroupSums {
  const { customerCount } = purchases;
  if (basis === "purchases") {
    const sums = purchasesSince(purchases, fromDay);
    return { sums, units: sums, unitsPerOne: 1 };
  }
  return groupSums(lineValues(sales, basis), sales.customer, customerCount, {
    day: whole ? EVERY_DAY : sales.day,
    fromDay,
    asOfDay,
  });
}

function purchasesSince({ customerCount, offsets, day }: Purchases, fromDay: number): Float64Array {
  const counts = new Float64Array(customerCount);
  for (let c = 0; c < customerCount; c += 1)
    for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) if (day[i]! >= fromDay) counts[c]! += 1;
  return counts;
}
