import type { Budget } from "../budget";
import { isDone } from "./isDone";
import type { StandingTable } from "./standingTable";

/**
 * Takes what stands right of the table in its rows into the table: sorting would part it from its row.
 * @returns false where Excel refuses, or something stands left of it: then nothing may be sorted
 */
export async function widenTable(
  budget: Budget,
  { table, usedRight, isUsedLeft }: StandingTable
): Promise<boolean> {
  if (isUsedLeft) return false;
  if (usedRight === 0) return true;
  return isDone(budget, () => table.resize(table.getRange().getResizedRange(0, usedRight)));
}
