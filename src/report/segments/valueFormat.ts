import type { ReportInput } from "../reportInput";
import { valueCurrency } from "../../wording/valueCurrency";
import { hasCents } from "./hasCents";

/** Number format of what customers are ranked by: money with its sign, and without cents where the amounts are large. */
export function valueFormat({ result, wording }: ReportInput): string {
  const { analysis, source } = result;
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  return wording.formats.moneyFormat(hasCents(analysis) ? "#,##0.00" : "#,##0", currency);
}
