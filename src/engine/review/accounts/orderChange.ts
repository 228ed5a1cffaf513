import { orderSizes } from "../../purchases/orderSizes";
import type { OwnSales } from "../customer/ownSales";

/** How large the latest orders of a customer were beside those before. */
export interface OrderChange {
  /** Mean size of the latest three. */
  readonly latest: number;
  /** Mean size of those before, and how many that are. */
  readonly before: number;
  readonly count: number;
}

const LATEST = 3;

/** null with fewer than three orders before the latest three. docs/accounts.md#orders */
export function orderChange({ sales, purchases }: OwnSales): OrderChange | null {
  const sizes = orderSizes(sales, purchases).filter((size) => size > 0);
  const count = sizes.length - LATEST;
  if (count < LATEST) return null;
  const mean = (some: Float64Array): number =>
    some.reduce((sum, size) => sum + size, 0) / some.length;
  return { latest: mean(sizes.subarray(count)), before: mean(sizes.subarray(0, count)), count };
}
