import type { Table } from "../../../report/blocks/report";
import { type Budget, CALL_BYTES } from "../budget";
import type { OfferedNames } from "./offeredNames";
import { setChoices } from "./setColumn";
import type { StandingTable } from "./standingTable";

/** Offers the names that a table has now, in cells that offered those of an earlier run; what somebody else offers there stays. */
export async function offerAgain(
  budget: Budget,
  { table, columns, ours }: StandingTable,
  wanted: Table,
  offered: OfferedNames
): Promise<void> {
  const column = wanted.columns.find(({ offers }) => offers !== undefined);
  if (column?.offers === undefined) return;
  const { id, offers } = column;
  const place = ours.get(id);
  const names = offered(offers)?.load("address");
  if (place === undefined || names === undefined) return;
  const body = table.columns.getItem(columns[place]!.id).getDataBodyRange();
  const validation = body.dataValidation.load("rule");
  await budget.room(CALL_BYTES * 6);
  await budget.flush();
  const rule = validation.rule as Excel.DataValidationRule | null;
  const source = plain(String(rule?.list?.source ?? ""));
  const [now, sheet] = [plain(names.address), plain(names.address.split("!")[0]!)];
  if (source === now || !source.startsWith(`${sheet}!`)) return;
  await setChoices(budget, body, { offers }, offered);
}

/** "=Accounts!$A$6:$A$10" and "Accounts!A6:A10" are the same. */
function plain(reference: string): string {
  return reference.replace(/^=|[$']/g, "");
}
