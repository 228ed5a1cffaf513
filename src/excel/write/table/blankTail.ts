import type { Budget } from "../budget";
import { FOREIGN, type RowKeys, type RowPlan } from "./planRows";
import type { StandingTable } from "./standingTable";

/**
 * How many rows at the end of the table nothing stands in: a run that was cut off between adding rows and filling them leaves such. Whether the user
 * wrote into them is asked, not what.
 */
export async function blankTail(
  budget: Budget,
  { table, rowCount }: StandingTable,
  { shown, keys }: RowKeys,
  { rows, fresh }: RowPlan
): Promise<number> {
  let first = rowCount;
  const isBlank = (row: number): boolean =>
    rows[row] === FOREIGN && shown[row] === "" && (keys?.[row] ?? "") === "";
  while (first > 0 && isBlank(first - 1)) first -= 1;
  const blank = rowCount - first;
  if (blank === 0 || fresh.length === 0) return 0;
  const body = table.getDataBodyRange().load("rowIndex,rowCount");
  const tail = body.getRow(first).getResizedRange(blank - 1, 0);
  const used = tail.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await budget.flush();
  // Somebody has put rows in meanwhile: others are the last ones now.
  if (body.rowCount !== rowCount) return 0;
  return used.isNullObject ? blank : rowCount - (used.rowIndex - body.rowIndex + used.rowCount);
}
