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
  | "date1904";

/** Whatever may make the letters of a formula others than those on the sheets. */
export function formulaGaps({
  analysis: { settings, valueBasis },
  source: { columns, facts },
  issues,
}: Pick<Result, "analysis" | "source" | "issues">): readonly FormulaGap[] {
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
  };
  return (Object.keys(gaps) as FormulaGap[]).filter((gap) => gaps[gap]);
}
