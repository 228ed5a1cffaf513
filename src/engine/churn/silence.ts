import type { Purchases } from "../purchases/purchases";

/**
 * The silences of the past: after each purchase the customer is silent until the next one. A silence longer than its limit
 * is a loss on the day after the limit; the purchase that ends it is a return. Two purchases of one day have no silence
 * between them. docs/method-churn.md#spells.
 */
export interface Silences {
  readonly purchases: Purchases;
  /** Days, one entry a purchase: `silenceLimits`, or fixed days. */
  readonly limits: ArrayLike<number>;
}

/** Serial day on which silence after purchase i became a loss; 0 = it never did (up to asOfDay). */
export function lossDay(
  { purchases, limits }: Silences,
  i: number,
  end: number,
  asOfDay: number
): number {
  const limit = limits[i]!;
  if (limit < 0) return 0;
  const lost = purchases.day[i]! + Math.floor(limit) + 1;
  const until = i + 1 < end ? Math.min(purchases.day[i + 1]!, asOfDay) : asOfDay;
  return lost <= until ? lost : 0;
}

/** Position of the last purchase of customer c on or before a day; -1 = none. */
export function lastPurchaseBy({ offsets, day }: Purchases, c: number, today: number): number {
  let low = offsets[c]!;
  let high = offsets[c + 1]!;
  const start = low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[middle]! <= today) low = middle + 1;
    else high = middle;
  }
  return low > start ? low - 1 : -1;
}

/** Looking from a day and knowing nothing after it: 0 = not a customer yet, 1 = active, 2 = lost. */
export function standing({ purchases, limits }: Silences, c: number, today: number): 0 | 1 | 2 {
  const last = lastPurchaseBy(purchases, c, today);
  if (last < 0) return 0;
  const limit = limits[last]!;
  return limit >= 0 && today - purchases.day[last]! > limit ? 2 : 1;
}
