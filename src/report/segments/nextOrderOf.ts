import { STATUS_CODES } from "../../engine/codes";
import type { ReportInput } from "../reportInput";

/** The day of the next order of those who still buy, "" without one: nobody waits for the order of a lost customer. */
export function nextOrderOf(
  { result, review }: Pick<ReportInput, "result" | "review">,
  customer: number
): number | "" {
  const isLost = result.analysis.customers.status[customer] === STATUS_CODES.lost;
  return (isLost ? 0 : (review.losses?.nextOrders.day[customer] ?? 0)) || "";
}
