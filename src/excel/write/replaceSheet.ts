import type { ReportSheet, SheetKind } from "../../report/blocks/report";
import { type Budget, CALL_BYTES } from "./budget";
import { nameArea } from "./drawBeside";
import { drawnSize } from "../../report/onSheet/drawnSize";
import type { ExistingSheet } from "./existingSheets";
import { fillSheet } from "./fillSheet";
import { rangeOf } from "./rangeOf";
import { clearArea, redraw } from "./redraw";
import { setWidths } from "./setWidths";
import { textsOf } from "../../report/onSheet/textsOf";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { keepRecord } from "../sheetRecord";

/** Columns that version 0.1 drew on, which recorded none. */
const FIRST_COLUMNS: { readonly [kind in SheetKind]?: number } = { matrix: 8, dataCheck: 9 };

interface Replaced {
  /** What to record when all of the run stands. */
  readonly record: SheetRecord;
  /** First row of what is drawn; undefined where the sheet was left as it is, since rows were put into it or taken out of it. */
  readonly top: number | undefined;
}

/**
 * Writes a sheet of an earlier run anew, where it stands now. Only what a run wrote there is cleared: what the user put above, beside or below it stays,
 * moved on where more room is needed. Widths, name, place and colour that the user changed stay.
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  budget: Budget,
  existing: ExistingSheet,
  part: ReportSheet
): Promise<Replaced> {
  const { sheet, usedColumns, record, head } = existing;
  const size = drawnSize(part);
  const old = record.area;
  if (old === undefined || head === undefined)
    return { record: await replaceUnnamed(context, budget, existing, part), top: 0 };
  if (head.rows !== old.rows && record.isOpen !== true) return { record, top: undefined };
  await budget.room(CALL_BYTES * 4);
  const moreColumns = size.columns - old.columns;
  if (moreColumns > 0 && usedColumns > old.columns)
    sheet.getRangeByIndexes(0, old.columns, 1, moreColumns).getEntireColumn().insert("Right");
  const rows = Math.max(head.rows, size.rows);
  // If this run is cut off, the next one clears what both wrote.
  const columns = Math.max(old.columns, size.columns);
  const texts = textsOf(part, record);
  keepRecord(sheet, { ...record, ...texts, isOpen: true, area: { rows, columns } });
  await redraw(budget, head, part, size, old);
  const { isOpen: _isOpen, ...closed } = record;
  return { record: { ...closed, ...texts, area: { ...size, rows } }, top: head.row };
}

/** A sheet on which no name says where a run drew: that of a version before, or one whose name the user deleted. */
async function replaceUnnamed(
  context: Excel.RequestContext,
  budget: Budget,
  { sheet, usedRows, usedColumns, record, isOfFirst }: ExistingSheet,
  part: ReportSheet
): Promise<SheetRecord> {
  const area = drawnSize(part);
  const { columnWidths, kind } = part;
  const first = Math.min(FIRST_COLUMNS[kind] ?? columnWidths.length, columnWidths.length);
  const old = record.area ?? { rows: usedRows, columns: first };
  const [moreRows, moreColumns] = [area.rows - old.rows, area.columns - old.columns];
  await budget.room(CALL_BYTES * 14);
  if (moreRows > 0 && usedRows > old.rows)
    sheet.getRangeByIndexes(old.rows, 0, moreRows, 1).getEntireRow().insert("Down");
  if (moreColumns > 0 && usedColumns > old.columns)
    sheet.getRangeByIndexes(0, old.columns, 1, moreColumns).getEntireColumn().insert("Right");
  const rows = Math.max(old.rows, area.rows);
  const texts = textsOf(part, record);
  keepRecord(sheet, {
    ...record,
    ...texts,
    isOpen: true,
    area: { rows, columns: Math.max(old.columns, area.columns) },
  });
  if (old.rows > 0) clearArea(rangeOf(sheet, { row: 0, column: 0, ...old }));
  if (isOfFirst) await setWidths(budget, sheet, columnWidths);
  nameArea(context, sheet, "head", kind, 0, { ...area, rows });
  await fillSheet(budget, sheet, part);
  const { isOpen: _isOpen, ...closed } = record;
  return { ...closed, ...texts, area: { ...area, rows } };
}
