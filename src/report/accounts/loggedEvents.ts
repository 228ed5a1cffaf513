import type { AccountEvent } from "../../engine/review/accounts/boughtAfter";
import type { EarlierRow, EarlierRows } from "../earlierRows";
import { typedNumber } from "../typedNumber";

/** The event of a row of Log; undefined where the list does not have the customer, or no day is typed. */
export function eventOf({ customer, text }: EarlierRow): AccountEvent | undefined {
  const day = Math.floor(typedNumber(text("date")) ?? 0);
  return customer === undefined || day <= 0 ? undefined : { customer, day };
}

export function eventKey({ customer, day }: AccountEvent): string {
  return `${customer}|${day}`;
}

/** In the order of the rows. */
export function loggedEvents({ log = [] }: EarlierRows): readonly AccountEvent[] {
  return log.flatMap((row) => eventOf(row) ?? []);
}
