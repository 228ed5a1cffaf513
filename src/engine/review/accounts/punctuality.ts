import { customerLines } from "../../lines/customerLines";
import type { Prepared } from "../../prepare";
import type { DayPair } from "../../sales/sales";

/** How often something came after the day that was agreed. docs/accounts.md#late. */
export interface Punctuality {
  readonly customer: number;
  readonly about: DayPair["about"];
  /** Orders of which both days are known. */
  readonly count: number;
  readonly late: number;
  /** Days after the agreed one, on average of those that were late; 0 without any. */
  readonly lateDays: number;
}

/** Of these customers, for each pair of columns of days that the list has; those of whom no pair is known are left out. */
export function punctuality(
  { sales, window }: Pick<Prepared, "sales" | "window">,
  customers: readonly number[]
): readonly Punctuality[] {
  const pairs = sales.dayPairs ?? [];
  if (pairs.length === 0 || customers.length === 0) return [];
  const { offsets, lines } = customerLines(sales.customer, sales.customers.length);
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  return pairs.flatMap(({ about, planned, actual }) =>
    customers.flatMap((customer): readonly Punctuality[] => {
      // The lines of an order that came together are one: an invoice, or what was bought on a day.
      const orders = new Map<string, number>();
      for (const line of lines.subarray(offsets[customer], offsets[customer + 1])) {
        const [due, done] = [planned[line]!, actual[line]!];
        if (due === 0 || done === 0 || (sales.day[line] ?? 0) > asOfDay) continue;
        const order = sales.invoice?.[line] ?? sales.day[line] ?? 0;
        orders.set(`${order}|${due}|${done}`, done - due);
      }
      const late = [...orders.values()].filter((days) => days > 0);
      const sum = late.reduce((days, one) => days + one, 0);
      return orders.size === 0
        ? []
        : [
            {
              ...{ customer, about, count: orders.size, late: late.length },
              lateDays: late.length === 0 ? 0 : sum / late.length,
            },
          ];
    })
  );
}
