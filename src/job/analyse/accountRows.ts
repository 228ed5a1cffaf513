import type { Issue, RowCounts } from "../../engine/sales/rows/issue";
import type { Layout } from "../../engine/sales/layout/layout";

/**
 * Sales after the as-of day are read like any other, and only the analysis finds that they are not to be used: their rows go over from used
 * (then from repaired) to left out, so that read = used + repaired + left out stays what was really done. In a customer x period
 * table a row has sales on both sides of the day and stays used.
 */
export function accountRows(
  rows: RowCounts,
  issues: readonly Issue[],
  shape: Layout["shape"]
): RowCounts {
  const late =
    shape === "lines" ? (issues.find(({ code }) => code === "afterAsOf")?.count ?? 0) : 0;
  const fromUsed = Math.min(late, rows.used);
  return {
    read: rows.read,
    used: rows.used - fromUsed,
    repaired: rows.repaired - (late - fromUsed),
    leftOut: rows.leftOut + late,
  };
}
