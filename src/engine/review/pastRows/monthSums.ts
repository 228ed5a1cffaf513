import { firstDayOf, periodOfDay } from "../../calendar/period";
import type { Sales } from "../../sales/sales";
import { hashNumber } from "../../stats/hashNumber";
import { nameHashes } from "./nameHashes";

/** What the sales of a month, or of some together, came to. */
export interface MonthSums {
  /** Calendar months as `periodOfDay` numbers them. */
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** Of the amounts, to four decimals each. */
  readonly sum: number;
  /** 32 bits of who bought when and for how much, in any order of the rows. */
  readonly hash: number;
}

const SCALE = 10_000;

/**
 * The months that have sales, one by one and in their order. Whoever sorts the list, or spells a customer otherwise, changes none.
 * @param untilDay later lines are left aside
 */
export function monthSums(
  sales: Pick<Sales, "customers" | "customer" | "day" | "amount" | "profit" | "quantity">,
  untilDay: number
): readonly MonthSums[] {
  const { customer, day, amount, profit, quantity } = sales;
  const names = nameHashes(sales.customers);
  const others = [profit, quantity].filter((column) => column !== undefined);
  const months = new Map<number, { rows: number; units: number; hash: number }>();
  let [from, to] = [0, 0];
  let month = { rows: 0, units: 0, hash: 0 };
  for (let line = 0; line < day.length; line += 1) {
    const today = day[line]!;
    if (today > untilDay) continue;
    if (today < from || today >= to) {
      const number = periodOfDay(today, "month");
      [from, to] = [firstDayOf(number, "month"), firstDayOf(number + 1, "month")];
      month = months.get(number) ?? { rows: 0, units: 0, hash: 0 };
      months.set(number, month);
    }
    let hash = hashNumber(names[customer[line]!]!, today);
    hash = hashNumber(hash, amount[line]!);
    for (const column of others) hash = hashNumber(hash, column[line]!);
    month.rows += 1;
    month.units += Math.round(amount[line]! * SCALE);
    month.hash = (month.hash + hash) >>> 0;
  }
  return [...months]
    .sort(([one], [other]) => one - other)
    .map(([number, { rows, units, hash }]) => ({
      first: number,
      last: number,
      rows,
      sum: units / SCALE,
      hash,
    }));
}
