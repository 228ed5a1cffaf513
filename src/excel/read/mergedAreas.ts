import type { SourceHead } from "../../engine/sales/layout/layout";

/**
 * Merged areas inside a range, zero-based inside it. Called only where blank cells may come from a merge: on some desktop builds
 * the call empties the undo list.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<SourceHead["merges"]> {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  await context.sync();
  if (merged.isNullObject) return [];
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  return merged.areas.items.map((area) => ({
    row: area.rowIndex - range.rowIndex,
    column: area.columnIndex - range.columnIndex,
    rows: area.rowCount,
    columns: area.columnCount,
  }));
}
