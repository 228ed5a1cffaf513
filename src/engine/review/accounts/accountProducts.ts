import type { Analysis } from "../../analysis";
import { customerLines } from "../../lines/customerLines";
import type { Prepared } from "../../prepare";
import { ownSales } from "../customer/ownSales";
import { productHistory } from "../customer/productHistory";

/** What an account buys most, and what it bought before and buys no longer, by money. docs/method-churn.md#customer-history. */
export interface AccountProducts {
  readonly customer: number;
  readonly bought: readonly string[];
  readonly stopped: readonly string[];
}

/** Of each list: more do not fit into a cell that is read at a glance. */
const MOST = 5;

/** @returns in the order of `accounts`; none where the list has no products */
export function accountProducts(
  { sales, purchases, window }: Prepared,
  { valueBasis }: Pick<Analysis, "valueBasis">,
  accounts: readonly number[]
): readonly AccountProducts[] {
  const products = sales.dimensions.find(({ role }) => role === "product");
  if (products === undefined || accounts.length === 0) return [];
  const grouped = customerLines(sales.customer, sales.customers.length);
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  return accounts.flatMap((customer) => {
    const own = ownSales(sales, purchases, grouped, customer, asOfDay, products);
    const history = productHistory(own, window, valueBasis);
    if (history === null) return [];
    const names = (of: "bought" | "stopped"): readonly string[] =>
      history[of].slice(0, MOST).map(({ name }) => name);
    return [{ customer, bought: names("bought"), stopped: names("stopped") }];
  });
}
