import { nextOrders } from "./nextOrder";
import type { Purchases } from "../../purchases/purchases";
import { lastPurchaseBy } from "../../churn/silence";

/** How good the predictions of a month ago were. docs/method-churn.md#next-order-hits. */
export interface NextOrderHits {
  /** The day from which the predictions were made. */
  readonly madeOn: number;
  /** Orders that were then expected between madeOn + 1 and asOfDay. */
  readonly predicted: number;
  /** The order came inside its range. */
  readonly hit: number;
  /** It came before or after its range, or has not come and the range is over. */
  readonly missed: number;
  /** It has not come, but the range is not over: not decided. */
  readonly open: number;
}

/** A month ago. */
export const DAYS_BACK = 30;

export function nextOrderHits(
  purchases: Purchases,
  asOfDay: number,
  daysBack = DAYS_BACK
): NextOrderHits {
  const { customerCount, offsets, day } = purchases;
  const madeOn = asOfDay - daysBack;
  const orders = nextOrders(purchases, madeOn);
  const hits = { madeOn, predicted: 0, hit: 0, missed: 0, open: 0 };
  for (let c = 0; c < customerCount; c += 1) {
    if (orders.day[c]! <= madeOn || orders.day[c]! > asOfDay) continue;
    hits.predicted += 1;
    const next = lastPurchaseBy(purchases, c, madeOn) + 1;
    const came = next < offsets[c + 1]! && day[next]! <= asOfDay ? day[next]! : 0;
    if (came === 0 && orders.until[c]! >= asOfDay) hits.open += 1;
    else if (came >= orders.from[c]! && came <= orders.until[c]!) hits.hit += 1;
    else hits.missed += 1;
  }
  return hits;
}
