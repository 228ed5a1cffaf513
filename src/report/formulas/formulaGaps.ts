import type { Analysis } from "../../engine/analysis";
import type { Result } from "../result";

/** What a run takes into account and a formula, which sees three columns, does not. */
export type FormulaGap =
  /** A column of profits or quantities takes the place of the amounts. */
  | "inPlace"
  /** There is no such column. */
  | "revenue"
  | "hidden"
  | "cancelled"
  | "names"
  | "currency"
  | "orderTotal"
  | "within"
  | "date1904"
  | "invoices"
  | "customerIds"
  /** Those that somebody set count on the sheets. */
  | "letters";

/**
 * Whatever may make what a formula gives other than what the sheets say.
 * @param counted the analysis with the letters that count; the very same where nobody set any
 */
export function formulaGaps(
  { analysis, source: { columns, facts }, issues }: Pick<Result, "analysis" | "source" | "issues">,
  counted: Analysis
): readonly FormulaGap[] {
  const { settings, valueBasis } = analysis;
  const has = (code: string): boolean => issues.some((issue) => issue.code === code);
  const isOther = valueBasis === "profit" || valueBasis === "quantity";
  const gaps: { readonly [gap in FormulaGap]: boolean } = {
    inPlace: isOther && columns[valueBasis] !== undefined,
    revenue: isOther && columns[valueBasis] === undefined,
    hidden: facts.hiddenOut > 0,
    cancelled: facts.cancelledOut > 0,
    names: has("joinedNames"),
    currency: columns.currency !== undefined && has("otherCurrency"),
    orderTotal: has("repeatedTotal"),
    within: settings.abc.within !== "",
    date1904: has("date1904"),
    invoices: columns.invoice !== undefined,
    customerIds: columns.customerId !== undefined,
    letters: counted !== analysis,
  };
  return (Object.keys(gaps) as FormulaGap[]).filter((gap) => gaps[gap]);
}
