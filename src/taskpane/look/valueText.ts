import type { Result } from "../../report/result";
import { valueCurrency } from "../../wording/valueCurrency";
import type { Words } from "./words";

/** What customers are ranked by, as the cells of the sheets show it: with cents where the customer in the middle brings in little. */
export function valueText(
  { analysis, source }: Result,
  { formats }: Pick<Words, "formats">
): (value: number) => string {
  const { customers, valueBasis } = analysis;
  const { order, value } = customers;
  const middle = order.length > 0 ? Math.abs(value[order[Math.floor(order.length / 2)]!]!) : 0;
  const currency = valueCurrency(valueBasis, source.currency);
  return (amount) =>
    formats.money(
      middle >= 1000 ? formats.number(Math.round(amount)) : formats.cents(amount),
      currency
    );
}
