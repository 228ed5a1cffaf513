import { gapsBefore } from "../../churn/gapsBefore";
import type { LostCriterion } from "../../churn/lost/lostCriterion";
import type { Purchases } from "../../purchases/purchases";

/**
 * For each purchase the days of silence after it that make its customer lost (longer is lost, equal is not); -1 = never.
 * Judged by the customer's gaps up to that purchase, never by a later one; what the criterion takes from all customers is
 * one figure for all times, as the status has it. docs/method-churn.md#silence-limits.
 */
export function silenceLimits(purchases: Purchases, criterion: LostCriterion): Float64Array {
  const { customerCount, offsets, day } = purchases;
  const limits = new Float64Array(day.length);
  const gaps = gapsBefore(purchases, criterion);
  for (let c = 0; c < customerCount; c += 1) {
    gaps.clear();
    for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1) {
      if (i > offsets[c]!) gaps.add(day[i]! - day[i - 1]!);
      limits[i] = criterion.after(gaps);
    }
  }
  return limits;
}
