import { orderSizes } from "../../purchases/orderSizes";
import { quantile } from "../../stats/quantile";
import type { OwnSales } from "./ownSales";

/** How large the orders of a customer were: amounts > 0 of a buying day, over the whole history. */
export interface OrderHistory {
  readonly count: number;
  readonly median: number;
  readonly smallest: number;
  readonly largest: number;
  readonly latest: number;
}

/** null where no order has a size. docs/method-churn.md#customer-history. */
export function orderHistory({ sales, purchases }: OwnSales): OrderHistory | null {
  const sizes = orderSizes(sales, purchases).filter((size) => size > 0);
  const latest = sizes.at(-1);
  if (latest === undefined) return null;
  const sorted = sizes.slice().sort();
  return {
    count: sizes.length,
    median: quantile(sorted, 0.5),
    smallest: sorted[0]!,
    largest: sorted.at(-1)!,
    latest,
  };
}
