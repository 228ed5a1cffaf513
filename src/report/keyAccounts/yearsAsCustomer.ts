import { UNIT_DAYS } from "../../engine/calendar/unitDays";
import { STATUS_CODES } from "../../engine/codes";
import type { Analysis } from "../../engine/analysis";

/** Years from the first purchase until today, of lost customers until their last one; -1 without a purchase. */
export function yearsAsCustomer(
  { asOfDay, customers }: Pick<Analysis, "asOfDay" | "customers">,
  customer: number
): number {
  const first = customers.firstPurchase[customer]!;
  if (first === 0) return -1;
  const isLost = customers.status[customer] === STATUS_CODES.lost;
  const until = isLost ? customers.lastPurchase[customer]! : asOfDay;
  return (until - first) / UNIT_DAYS.year;
}
