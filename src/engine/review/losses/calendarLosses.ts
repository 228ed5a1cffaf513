import { lastPurchaseBy } from "../../churn/silence";
import type { Purchases } from "../../purchases/purchases";

/**
 * The calendar way of counting, beside the rhythm: nothing bought for so many whole periods.
 * docs/method-churn.md#calendar-losses. One entry a period.
 */
export interface CalendarLosses {
  /** Customers with a purchase in the period. */
  readonly customers: Int32Array;
  /** First purchase ever in the period. */
  readonly new: Int32Array;
  /** Bought in the period and before it. */
  readonly returning: Int32Array;
  /** Bought `silent` periods ago and in none since. */
  readonly silentSince: Int32Array;
  /** Those of them that have not bought again until the end of the data: looks ahead. */
  readonly forGood: Int32Array;
}

/**
 * @param starts first day of each period and of the one after the last; purchases outside are not looked at, but count for
 * the first purchase.
 * @param silent periods of silence, at least 1.
 */
export function calendarLosses(
  purchases: Purchases,
  starts: Int32Array,
  silent = 3
): CalendarLosses {
  const { customerCount, offsets, day } = purchases;
  const periods = starts.length - 1;
  const column = (): Int32Array => new Int32Array(periods);
  const customers = column();
  const fresh = column();
  const silentSince = column();
  const forGood = column();
  for (let c = 0; c < customerCount; c += 1) {
    let previous = -1;
    for (let p = 0; p < periods; p += 1) {
      const last = lastPurchaseBy(purchases, c, starts[p + 1]! - 1);
      if (last < 0 || day[last]! < starts[p]!) continue;
      customers[p]! += 1;
      if (day[offsets[c]!]! >= starts[p]!) fresh[p]! += 1;
      if (previous >= 0 && p - previous > silent) silentSince[previous + silent]! += 1;
      previous = p;
    }
    if (previous >= 0 && previous + silent < periods) {
      silentSince[previous + silent]! += 1;
      forGood[previous + silent]! += 1;
    }
  }
  return {
    customers,
    new: fresh,
    returning: customers.map((n, p) => n - fresh[p]!),
    silentSince,
    forGood,
  };
}
