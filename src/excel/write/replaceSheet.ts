import type { ReportSheet, SheetKind } from "../../report/blocks/report";
import { type Budget, CALL_BYTES } from "./budget";
import { drawnSize } from "./drawnSize";
import type { ExistingSheet } from "./existingSheets";
import { fillSheet } from "./fillSheet";
import { rangeOf } from "./rangeOf";
import { clearArea } from "./redraw";
import { setWidths } from "./setWidths";
import { textsOf } from "./textsOf";
import { keepRecord, type SheetRecord } from "../sheetRecord";

/** Columns that version 0.1 drew on, which recorded none. */
const FIRST_COLUMNS: { readonly [kind in SheetKind]?: number } = { matrix: 8, dataCheck: 9 };

/**
 * Writes a sheet of an earlier run anew. Only what a run wrote there is cleared: what the user put beside or below it stays, moved on where more room is
 * needed. Widths, name, place and colour that the user changed stay.
 * @returns what to record when all of the run stands
 */
export async function replaceSheet(
  budget: Budget,
  { sheet, usedRows, usedColumns, record, isOfFirst }: ExistingSheet,
  part: ReportSheet
): Promise<SheetRecord> {
  const area = drawnSize(part);
  const { columnWidths, kind } = part;
  const first = Math.min(FIRST_COLUMNS[kind] ?? columnWidths.length, columnWidths.length);
  const old = record.area ?? { rows: usedRows, columns: first };
  const [moreRows, moreColumns] = [area.rows - old.rows, area.columns - old.columns];
  await budget.room(CALL_BYTES * 12);
  if (moreRows > 0 && usedRows > old.rows)
    sheet.getRangeByIndexes(old.rows, 0, moreRows, 1).getEntireRow().insert("Down");
  if (moreColumns > 0 && usedColumns > old.columns)
    sheet.getRangeByIndexes(0, old.columns, 1, moreColumns).getEntireColumn().insert("Right");
  // If this run is cut off, the next one clears what both wrote.
  const both = {
    rows: Math.max(old.rows, area.rows),
    columns: Math.max(old.columns, area.columns),
  };
  const texts = textsOf(part, record);
  keepRecord(sheet, { ...record, ...texts, area: both });
  if (old.rows > 0) clearArea(rangeOf(sheet, { row: 0, column: 0, ...old }));
  if (isOfFirst) await setWidths(budget, sheet, columnWidths);
  await fillSheet(budget, sheet, part);
  return { ...record, ...texts, area };
}
