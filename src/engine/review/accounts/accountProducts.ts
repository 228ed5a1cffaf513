import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { productHistory } from "../customer/productHistory";
import type { AccountOwn } from "./accountOwn";

/** What an account buys most, and what it bought before and buys no longer, by money. docs/method-churn.md#customer-history. */
export interface AccountProducts {
  readonly customer: number;
  readonly bought: readonly string[];
  /** What each of them brought. */
  readonly brought: readonly number[];
  readonly stopped: readonly string[];
}

/** Of each list: more do not fit into a cell that is read at a glance. */
const MOST = 5;

/** @returns in the order of `accounts`; none where the list has no products */
export function accountProducts(
  { window }: Pick<Prepared, "window">,
  { valueBasis }: Pick<Analysis, "valueBasis">,
  accounts: readonly AccountOwn[]
): readonly AccountProducts[] {
  return accounts.flatMap(({ customer, own }) => {
    const history = productHistory(own, window, valueBasis);
    if (history === null) return [];
    const names = (of: "bought" | "stopped"): readonly string[] =>
      history[of].slice(0, MOST).map(({ name }) => name);
    const brought = history.bought.slice(0, MOST).map(({ now }) => now);
    return [{ customer, bought: names("bought"), brought, stopped: names("stopped") }];
  });
}
