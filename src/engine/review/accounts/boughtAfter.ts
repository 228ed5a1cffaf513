import { lastPurchaseBy } from "../../churn/silence";
import type { ValueLines } from "../../lines/valueLines";
import type { Purchases } from "../../purchases/purchases";

/** Something that happened between somebody and a customer. */
export interface AccountEvent {
  readonly customer: number;
  /** Serial day. */
  readonly day: number;
}

/** What the customer bought after the day of an event, that day not counted. docs/accounts.md#bought-again. */
export interface BoughtAfter {
  /** The first purchase; 0 = none. */
  readonly day: number;
  /** Net value of all sales since. */
  readonly value: number;
}

/** @returns in the order of `events` */
export function boughtAfter(
  purchases: Purchases,
  lines: ValueLines,
  events: readonly AccountEvent[],
  asOfDay: number
): readonly BoughtAfter[] {
  const { offsets, day } = purchases;
  const sums = new Float64Array(events.length);
  const ofCustomer = new Map<number, number[]>();
  events.forEach(({ customer }, i) => {
    const own = ofCustomer.get(customer);
    if (own === undefined) ofCustomer.set(customer, [i]);
    else own.push(i);
  });
  lines.units.forEach((units, line) => {
    const today = lines.day[line]!;
    for (const i of ofCustomer.get(lines.customer[line]!) ?? [])
      if (today > events[i]!.day && today <= asOfDay) sums[i]! += units;
  });
  return events.map(({ customer, day: since }, i) => {
    const before = lastPurchaseBy(purchases, customer, since);
    const next = before < 0 ? offsets[customer]! : before + 1;
    const isBought = next < offsets[customer + 1]! && day[next]! <= asOfDay;
    return { day: isBought ? day[next]! : 0, value: isBought ? sums[i]! / lines.unitsPerOne : 0 };
  });
}
