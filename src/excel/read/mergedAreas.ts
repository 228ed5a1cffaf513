import type { SourceHead } from "../../engine/sales/layout/layout";
import { areasOf } from "./areasOf";

/**
 * Merged areas inside a range, zero-based inside it. Called only where blank cells may come from a merge: on some desktop builds
 * the call empties the undo list.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<SourceHead["merges"]> {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  await context.sync();
  if (merged.isNullObject) return [];
  return areasOf(merged.address).map((area) => ({
    ...area,
    row: area.row - range.rowIndex,
    column: area.column - range.columnIndex,
  }));
}
