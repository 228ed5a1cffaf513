import type { Analysis } from "../analysis";
import { chooseCriterion } from "../churn/lost/chooseCriterion";
import { customerLines } from "../lines/customerLines";
import type { Prepared } from "../prepare";
import { longestGap, type LongestGap } from "./customer/longestGap";
import { orderHistory, type OrderHistory } from "./customer/orderHistory";
import { ownSales } from "./customer/ownSales";
import { periodHistory, type PeriodHistory } from "./customer/periodHistory";
import { productHistory, type ProductHistory } from "./customer/productHistory";
import { statusEvents, type StatusEvent } from "./customer/statusEvents";
import { classFacts } from "./why/classFacts";
import { letterFacts } from "./why/letterFacts";
import type { WhyFacts } from "./why/whyFacts";

/** All that is told of one customer beyond the result and its review, as plain data. docs/method-churn.md#customer-history. */
export interface CustomerHistory {
  /** By it whoever asked can tell that the list is still the one that they meant. */
  readonly name: string;
  /** What another class and another letter would take. What has changed is in the review, for all customers. */
  readonly facts: Pick<WhyFacts, "class" | "letter">;
  /** null where the list has no dates, as `gap` and, without any day, `events`. */
  readonly periods: PeriodHistory | null;
  readonly gap: LongestGap | null;
  readonly events: readonly StatusEvent[];
  readonly orders: OrderHistory | null;
  /** null where the list has no products. */
  readonly products: ProductHistory | null;
}

/**
 * The history of every customer, one at a time. What all of them need is worked out once; asking for a customer looks at their own lines alone.
 * @param analysis made by `classify` from `prepared`.
 */
export function customerHistory(
  prepared: Prepared,
  analysis: Analysis
): (customer: number) => CustomerHistory {
  const { sales, purchases, window, population } = prepared;
  const { settings, period, valueBasis } = analysis;
  const grouped = customerLines(sales.customer, sales.customers.length);
  const classOf = classFacts(prepared, analysis);
  const letterOf = letterFacts(prepared, analysis);
  const frame = prepared.frame(period);
  const criterion = chooseCriterion(settings.lost, population, prepared.aliveModel(settings.lost));
  const products = sales.dimensions.find(({ role }) => role === "product");
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  return (c) => {
    const own = ownSales(sales, purchases, grouped, c, asOfDay, products);
    return {
      name: sales.customers[c]!,
      facts: { class: classOf(c), letter: letterOf(c) },
      periods: frame === undefined ? null : periodHistory(own, window, frame, valueBasis),
      gap: longestGap(own.purchases.day),
      events: statusEvents(own.purchases, criterion, asOfDay),
      orders: orderHistory(own),
      products: productHistory(own, window, valueBasis),
    };
  };
}
