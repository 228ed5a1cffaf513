import { customerHeaders } from "../customers/customerHeaders";
import type { ReportInput } from "../reportInput";

/** What the columns of the table Accounts are called in this run, by their ids. */
export function accountsHeaders({
  result,
  wording,
}: Pick<ReportInput, "result" | "wording">): ReadonlyMap<string, string> {
  const { name } = wording.messages.classes.basis[result.analysis.valueBasis];
  return new Map([...customerHeaders("accounts", wording), ["value", name]]);
}
