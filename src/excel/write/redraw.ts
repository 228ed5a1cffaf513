import type { Drawing } from "../../report/blocks/report";
import { type Budget, CALL_BYTES } from "./budget";
import type { DrawnArea } from "./drawnAreas";
import { fillSheet } from "./fillSheet";
import { gridOfName } from "./gridOfName";
import { rangeOf } from "./rangeOf";
import type { DrawnSize } from "../../report/onSheet/sheetRecord";

/** Points of a row as Excel makes it. */
const STANDARD_ROW = 15;

/**
 * Draws an area beside a table anew, where it stands now. Where it needs more rows, whole rows are put in before its last one: the name over it grows with
 * them, and all below moves down. Where it needs fewer, the rest stays empty.
 * @param before columns that the run before drew on
 * @returns rows that were put in
 */
export async function redraw(
  budget: Budget,
  { name, rows }: DrawnArea,
  drawing: Drawing,
  size: DrawnSize,
  before: DrawnSize
): Promise<number> {
  const grid = gridOfName(name);
  const more = Math.max(0, size.rows - rows);
  await budget.room(CALL_BYTES * 8);
  if (more > 0)
    grid
      .getRangeByIndexes(rows - 1, 0, more, 1)
      .getEntireRow()
      .insert("Down");
  const columns = Math.max(size.columns, before.columns);
  clearArea(rangeOf(grid, { row: 0, column: 0, rows: rows + more, columns }));
  await fillSheet(budget, grid, drawing);
  return more;
}

/** Empties cells that we wrote: their formats, rules, merges and heights too. */
export function clearArea(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.unmerge();
  range.clear();
  range.format.rowHeight = STANDARD_ROW;
}
