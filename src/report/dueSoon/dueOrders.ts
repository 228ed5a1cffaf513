import { STATUS_CODES } from "../../engine/codes";
import { periodLater } from "../../engine/calendar/periodLater";
import type { Review } from "../../engine/review/review";
import { money } from "../blocks/rounded";
import type { Result } from "../result";

/** An order that is expected, and has not come. */
interface DueOrder {
  readonly customer: number;
  /** overdue: its range of days is over. now: it has begun. */
  readonly state: "overdue" | "now" | "coming";
}

export interface DueOrders {
  /** The last day of the list: the same day of the next period. */
  readonly until: number;
  /** The largest expected amount first, equal ones as on Segments. */
  readonly orders: readonly DueOrder[];
  readonly overdue: number;
  /** What they come to together; orders without an expected size count nothing. */
  readonly amount: number;
}

/** The orders of customers who are not lost that are expected inside the next period or were before. undefined: nobody has a rhythm, or no day is known. */
export function dueOrders(
  { analysis: { asOfDay, period, customers } }: Pick<Result, "analysis">,
  { losses }: Pick<Review, "losses">
): DueOrders | undefined {
  const next = losses?.nextOrders;
  if (next === undefined || !next.day.some((day) => day > 0)) return undefined;
  const until = periodLater(asOfDay, period);
  const due = customers.order.filter(
    (c) => next.day[c]! > 0 && next.day[c]! <= until && customers.status[c] !== STATUS_CODES.lost
  );
  const orders = Array.from(due, (customer): DueOrder => {
    const isOverdue = next.overdueDays[customer]! > 0;
    const state = isOverdue ? "overdue" : next.from[customer]! <= asOfDay ? "now" : "coming";
    return { customer, state };
  }).sort((a, b) => money(next.size[b.customer]!) - money(next.size[a.customer]!));
  return {
    until,
    orders,
    overdue: orders.filter(({ state }) => state === "overdue").length,
    amount: orders.reduce((sum, { customer }) => sum + Math.max(0, next.size[customer]!), 0),
  };
}
