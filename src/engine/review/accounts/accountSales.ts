import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { type PeriodHistory, periodHistory } from "../customer/periodHistory";
import type { AccountOwn } from "./accountOwn";
import { type OrderChange, orderChange } from "./orderChange";
import { seasonAhead } from "./seasonAhead";

/** How an account bought over time: what its card draws, and what is worth a word when one meets. */
export interface AccountSales {
  readonly customer: number;
  /** As in the history of a customer; null without dates. */
  readonly periods: Pick<PeriodHistory, "period" | "starts" | "values"> | null;
  readonly orders: OrderChange | null;
  /** First days of coming months in which they bought markedly more in earlier years. */
  readonly season: readonly number[];
}

/** @returns in the order of `accounts` */
export function accountSales(
  prepared: Prepared,
  { period, valueBasis }: Pick<Analysis, "period" | "valueBasis">,
  accounts: readonly AccountOwn[]
): readonly AccountSales[] {
  if (accounts.length === 0) return [];
  const { window } = prepared;
  const frame = prepared.frame(period);
  return accounts.map(({ customer, own }) => {
    const history = frame === undefined ? null : periodHistory(own, window, frame, valueBasis);
    return {
      customer,
      periods: history && {
        period: history.period,
        starts: history.starts,
        values: history.values,
      },
      orders: orderChange(own),
      season: window.hasDates ? seasonAhead(own, window.asOfDay, valueBasis) : [],
    };
  });
}
