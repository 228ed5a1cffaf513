import type { Analysis } from "../../analysis";
import { newSince } from "../../segments/keyAccounts/newSince";

const A = 1;

/** Budgets that people typed. */
export interface Budgeted {
  /** From which budget of a year on a new customer is a prospect; undefined where nobody of class A says how much that is. */
  readonly least: number | undefined;
  /** By customer: 1 = new, with such a budget. */
  readonly prospects: Uint8Array;
  /** 1 = has bought for too long to be new. */
  readonly isOld: Uint8Array;
}

/**
 * New customers with a good budget. docs/method-churn.md#budget.
 * @param budgets by customer; 0 = none
 * @param yearly what customers brought in a year, in the money of the list
 */
export function budgeted(
  { customers, asOfDay, settings }: Analysis,
  budgets: Float64Array,
  yearly: Float64Array
): Budgeted {
  const { abc, firstPurchase, order } = customers;
  const { leastBudget } = settings.keyAccounts;
  const ofLargest = Array.from(order).flatMap((c) =>
    abc[c] === A && yearly[c]! > 0 ? yearly[c]! : []
  );
  const least = leastBudget > 0 ? leastBudget : ofLargest.sort((p, q) => p - q)[0];
  const since = asOfDay === 0 ? 0 : newSince(asOfDay);
  const isNew = (c: number): boolean => firstPurchase[c]! > 0 && firstPurchase[c]! >= since;
  return {
    least,
    prospects: Uint8Array.from(budgets, (budget, c) =>
      least !== undefined && budget > 0 && budget >= least && isNew(c) ? 1 : 0
    ),
    isOld: Uint8Array.from(budgets, (budget, c) => (budget > 0 && !isNew(c) ? 1 : 0)),
  };
}
