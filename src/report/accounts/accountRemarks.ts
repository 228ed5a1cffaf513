import type { Remark } from "../../wording/remark";
import type { ReportInput } from "../reportInput";
import { unreadFields } from "./accountFields";

/** What was typed on Accounts and counts as nothing. */
export function accountRemarks({
  earlier,
  names,
}: Pick<ReportInput, "earlier" | "names">): readonly Remark[] {
  const unread = (earlier.accounts ?? []).flatMap(unreadFields);
  const [text] = unread;
  if (text === undefined) return [];
  return [{ code: "notRead", facts: { sheet: names.sheets.accounts, count: unread.length, text } }];
}
