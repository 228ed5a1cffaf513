import type { TableKind } from "../report/blocks/report";
import { ownSheets } from "./ownSheets";
import { ownTable } from "./ownTable";
import { Budget } from "./write/budget";
import type { ReadableTable } from "./write/table/readColumns";

export interface KeptTable extends ReadableTable {
  /** Loaded: name, visibility and protection. */
  readonly sheet: Excel.Worksheet;
}

/**
 * A table of ours as it stands now, wherever its sheet was moved and whatever it is called.
 * @returns undefined where the user took it away
 */
export async function keptTable(
  context: Excel.RequestContext,
  kind: TableKind
): Promise<KeptTable | undefined> {
  const { ours, dayShift } = await ownSheets(context);
  const own = ours.find((one) => one.kind === kind);
  const table = own && (await ownTable(new Budget(context), own, dayShift));
  return table && { ...table, sheet: own!.sheet };
}
