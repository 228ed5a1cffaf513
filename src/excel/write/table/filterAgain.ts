import type { Budget } from "../budget";
import { isDone } from "./isDone";
import type { StandingTable } from "./standingTable";

/** Sets the filters again that were off while rows were written. @returns false where Excel refuses one */
export async function filterAgain(
  budget: Budget,
  { table, filters, columns }: StandingTable
): Promise<boolean> {
  const standing = filters.filter(([id]) => columns.some((column) => column.id === id));
  if (standing.length === 0) return true;
  return isDone(budget, () => {
    for (const [id, criteria] of standing) table.columns.getItem(id).filter.apply(said(criteria));
  });
}

/** As it can be set: what Excel tells of a filter has parts that say nothing. */
function said(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const parts = Object.entries(criteria).filter(
    ([, part]) => part !== null && part !== undefined && part !== "Unknown"
  );
  return Object.fromEntries(parts) as unknown as Excel.FilterCriteria;
}
