import { type Budget, CALL_BYTES } from "../budget";
import { isRefused } from "./isRefused";
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
  await budget.flush();
  await budget.room(CALL_BYTES * 3);
  table.resize(table.getRange().getResizedRange(0, usedRight));
  try {
    await budget.flush();
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false;
  }
}
