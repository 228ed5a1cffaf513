import { quantile } from "../../stats/quantile";
import type { Purchases } from "../../purchases/purchases";
import { lastPurchaseBy } from "../../churn/silence";

/** When the next order is due and how large, from the own rhythm; one entry per customer. docs/method-churn.md#next-order. */
export interface NextOrders {
  /** Serial days; 0 = no prediction. The order is expected on `day`, in four cases of five from `from` to `until`. */
  readonly day: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Expected amount and its range; -1 = no prediction. */
  readonly size: Float64Array;
  readonly sizeFrom: Float64Array;
  readonly sizeUntil: Float64Array;
  /** Days that the range has been over by asOfDay; 0 = not overdue. */
  readonly overdueDays: Int32Array;
}

/** Fewer gaps than this are no rhythm. */
export const MIN_GAPS = 3;
/** Only the latest so many gaps and orders: rhythms change. */
export const LATEST = 12;
export const RANGE = { low: 0.1, high: 0.9 };

/**
 * Looks from asOfDay; later purchases are not seen. Day: last buying day + median of the latest own gaps, range by their
 * 10 % and 90 % quantiles. Size: the same of the latest order sizes.
 * @param sizes one entry a purchase (`orderSizes`); without it no sizes.
 */
export function nextOrders(
  purchases: Purchases,
  asOfDay: number,
  sizes?: Float64Array
): NextOrders {
  const { customerCount, offsets, day } = purchases;
  const whole = (): Int32Array => new Int32Array(customerCount);
  const money = (): Float64Array => new Float64Array(customerCount).fill(-1);
  const orders = {
    day: whole(),
    from: whole(),
    until: whole(),
    size: money(),
    sizeFrom: money(),
    sizeUntil: money(),
    overdueDays: whole(),
  };
  const latest = new Float64Array(LATEST);
  for (let c = 0; c < customerCount; c += 1) {
    const last = lastPurchaseBy(purchases, c, asOfDay);
    if (last < 0) continue;
    const gaps = latestGaps(latest, day, offsets[c]!, last);
    if (gaps < MIN_GAPS) continue;
    orders.day[c] = day[last]! + Math.round(quantile(latest, 0.5, gaps));
    orders.from[c] = day[last]! + Math.floor(quantile(latest, RANGE.low, gaps));
    orders.until[c] = day[last]! + Math.ceil(quantile(latest, RANGE.high, gaps));
    orders.overdueDays[c] = Math.max(0, asOfDay - orders.until[c]!);
    if (sizes === undefined) continue;
    const count = latestSizes(latest, sizes, offsets[c]!, last);
    // Amounts that are nothing beside the largest of the list have no size.
    if (count === 0) continue;
    orders.size[c] = quantile(latest, 0.5, count);
    orders.sizeFrom[c] = quantile(latest, RANGE.low, count);
    orders.sizeUntil[c] = quantile(latest, RANGE.high, count);
  }
  return orders;
}

function latestGaps(into: Float64Array, day: Int32Array, start: number, last: number): number {
  let count = 0;
  for (let i = last; i > start && count < LATEST; i -= 1)
    if (day[i]! > day[i - 1]!) into[count++] = day[i]! - day[i - 1]!;
  into.subarray(0, count).sort();
  return count;
}

function latestSizes(into: Float64Array, sizes: Float64Array, start: number, last: number): number {
  let count = 0;
  for (let i = last; i >= start && count < LATEST; i -= 1)
    if (sizes[i]! > 0) into[count++] = sizes[i]!;
  into.subarray(0, count).sort();
  return count;
}
