import type { Table } from "../../../report/blocks/report";
import { type Budget, CALL_BYTES } from "../budget";
import type { OfferedAccounts } from "./offeredAccounts";
import { setChoices } from "./setColumn";
import type { StandingTable } from "./standingTable";

/** Offers the customers that Accounts has now, in cells that offered those of an earlier run; what somebody else offers there stays. */
export async function offerAgain(
  budget: Budget,
  { table, columns, ours }: StandingTable,
  wanted: Table,
  offered: OfferedAccounts
): Promise<void> {
  const id = wanted.columns.find(({ offersAccounts }) => offersAccounts === true)?.id;
  const place = ours.get(id ?? "");
  const accounts = offered()?.load("address");
  if (place === undefined || accounts === undefined) return;
  const body = table.columns.getItem(columns[place]!.id).getDataBodyRange();
  const validation = body.dataValidation.load("rule");
  await budget.room(CALL_BYTES * 6);
  await budget.flush();
  const rule = validation.rule as Excel.DataValidationRule | null;
  const source = plain(String(rule?.list?.source ?? ""));
  const [now, sheet] = [plain(accounts.address), plain(accounts.address.split("!")[0]!)];
  if (source === now || !source.startsWith(`${sheet}!`)) return;
  await setChoices(budget, body, { offersAccounts: true }, offered);
}

/** "=Accounts!$A$6:$A$10" and "Accounts!A6:A10" are the same. */
function plain(reference: string): string {
  return reference.replace(/^=|[$']/g, "");
}
