import { customerLines } from "../../lines/customerLines";
import type { Prepared } from "../../prepare";
import { type OwnSales, ownSales } from "../customer/ownSales";

/** One of those who have an account card, with their own sales. */
export interface AccountOwn {
  readonly customer: number;
  readonly own: OwnSales;
}

/** The sales of each account, with their products where the list has some; in the order of `accounts`. */
export function accountOwn(
  { sales, purchases, window }: Prepared,
  accounts: readonly number[]
): readonly AccountOwn[] {
  if (accounts.length === 0) return [];
  const products = sales.dimensions.find(({ role }) => role === "product");
  const grouped = customerLines(sales.customer, sales.customers.length);
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  return accounts.map((customer) => ({
    customer,
    own: ownSales(sales, purchases, grouped, customer, asOfDay, products),
  }));
}
