import type { ReportInput } from "../reportInput";
import { valueCurrency } from "../../wording/valueCurrency";

/** Number format of what customers are ranked by: money with its sign, and without cents where the amounts are large. */
export function valueFormat({ result, wording }: ReportInput): string {
  const { analysis, source } = result;
  const { order, value } = analysis.customers;
  const middle = order.length > 0 ? Math.abs(value[order[Math.floor(order.length / 2)]!]!) : 0;
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  return wording.formats.moneyFormat(middle >= 1000 ? "#,##0" : "#,##0.00", currency);
}
