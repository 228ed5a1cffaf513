import type { Result } from "../../report/result";
import { hasCents } from "../../report/segments/hasCents";
import { valueCurrency } from "../../wording/valueCurrency";
import type { Words } from "./words";

/** What customers are ranked by, as the cells of the sheets show it. */
export function valueText(
  { analysis, source }: Result,
  { formats }: Pick<Words, "formats">
): (value: number) => string {
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  const withCents = hasCents(analysis);
  return (amount) =>
    formats.money(withCents ? formats.cents(amount) : formats.number(Math.round(amount)), currency);
}
