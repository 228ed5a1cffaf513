import { FOREIGN, type RowKeys, type RowPlan } from "./planRows";
import type { StandingTable } from "./standingTable";

/**
 * How many rows at the end of the table nothing stands in: a run that was cut off between adding rows and filling them leaves such. Whether the user
 * wrote into them is asked, not what.
 */
export async function blankTail(
  context: Excel.RequestContext,
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
  const used = table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(blank - 1, 0)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const body = table.getDataBodyRange().load("rowIndex");
  await context.sync();
  return used.isNullObject ? blank : rowCount - (used.rowIndex - body.rowIndex + used.rowCount);
}
