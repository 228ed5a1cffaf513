import type { Budget } from "../budget";
import { isDone } from "./isDone";
import type { StandingTable } from "./standingTable";

/**
 * Takes what stands right of the table in its rows into the table: sorting would part it from its row.
 * @returns false where Excel refuses: then nothing may be sorted
 */
export async function widenTable(
  budget: Budget,
  { table, usedRight }: StandingTable
): Promise<boolean> {
  if (usedRight === 0) return true;
  return isDone(budget, () => table.resize(table.getRange().getResizedRange(0, usedRight)));
}
