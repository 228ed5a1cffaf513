import type { ReportSheet, SheetKind, Table } from "../../report/blocks/report";
import { type AreaPlace, drawnName } from "../../report/onSheet/marks";
import { type Budget, CALL_BYTES } from "./budget";
import { FOOT_GAP } from "../../report/onSheet/drawnLimits";
import { drawnSize } from "../../report/onSheet/drawnSize";
import type { ExistingSheet } from "./existingSheets";
import { fillSheet } from "./fillSheet";
import { rangeOf } from "./rangeOf";
import { redraw } from "./redraw";
import type { DrawnSize, SheetRecord } from "../../report/onSheet/sheetRecord";
import { keepRecord } from "../sheetRecord";
import type { StandingTable } from "./table/standingTable";

interface DrawnBeside {
  /** The table where it stands now. */
  readonly standing: StandingTable;
  readonly record: SheetRecord;
  /** An area was left as it is, since rows were put into it or taken out of it. */
  readonly isChanged: boolean;
  /** First row of what is drawn above the table. */
  readonly top: number;
}

/** Draws what stands above and below a table of an earlier run anew. What the user wrote beside it stays. */
export async function drawBeside(
  context: Excel.RequestContext,
  budget: Budget,
  existing: ExistingSheet,
  standing: StandingTable,
  part: ReportSheet & { readonly table: Table }
): Promise<DrawnBeside> {
  const { sheet, record } = existing;
  const sizes = { head: headSize(part), ...(part.foot && { foot: drawnSize(part.foot) }) };
  // If this run is cut off, the next one clears what both drew.
  let kept: SheetRecord = { ...record, isOpen: true };
  let row = standing.row;
  let isChanged = false;
  for (const place of ["head", "foot"] as const) {
    const drawing = place === "head" ? part : part.foot;
    const size = sizes[place];
    if (drawing === undefined || size === undefined || size.rows === 0) continue;
    const before = record[place];
    const area = existing[place];
    if (before !== undefined && area === undefined) continue;
    if (before !== undefined && area!.rows !== before.rows && record.isOpen !== true) {
      isChanged = true;
      continue;
    }
    kept = { ...kept, [place]: widest(size, before) };
    await budget.room(CALL_BYTES * 2 + JSON.stringify(kept).length);
    keepRecord(sheet, kept);
    let added = 0;
    if (area !== undefined) added = await redraw(budget, area, drawing, size, before ?? size);
    else if (place === "head") {
      await budget.room(CALL_BYTES * 2);
      sheet.getRangeByIndexes(row, 0, size.rows, 1).getEntireRow().insert("Down");
      added = size.rows;
      nameArea(context, sheet, place, part.kind, row, size);
      await fillSheet(budget, sheet, drawing, row);
    } else await drawFoot(context, budget, sheet, part, existing.usedRows + row - standing.row);
    if (place === "head") row += added;
    kept = { ...kept, [place]: { ...size, rows: Math.max(size.rows, area?.rows ?? 0) } };
  }
  const top = existing.head?.row ?? standing.row;
  return { standing: { ...standing, row, record: kept }, record: kept, isChanged, top };
}

/** Rows above the table, and columns that are drawn on there. */
export function headSize(part: ReportSheet): DrawnSize {
  return { rows: part.table?.row ?? 0, columns: drawnSize(part).columns };
}

/** @param end row below the last one in use */
export async function drawFoot(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  { foot, kind }: Pick<ReportSheet, "foot" | "kind">,
  end: number
): Promise<void> {
  if (foot === undefined) return;
  const size = drawnSize(foot);
  await budget.room(CALL_BYTES * 2);
  nameArea(context, sheet, "foot", kind, end + FOOT_GAP, size);
  await fillSheet(budget, sheet, foot, end + FOOT_GAP);
}

/** Puts a hidden name over an area of ours: it says where the area is, whatever is inserted above it. */
export function nameArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: AreaPlace,
  kind: SheetKind,
  row: number,
  { rows, columns }: DrawnSize
): void {
  const area = { row, column: 0, rows, columns: Math.max(1, columns) };
  context.workbook.names.add(drawnName(place, kind), rangeOf(sheet, area)).visible = false;
}

function widest(size: DrawnSize, before: DrawnSize | undefined): DrawnSize {
  return {
    rows: Math.max(size.rows, before?.rows ?? 0),
    columns: Math.max(size.columns, before?.columns ?? 0),
  };
}
