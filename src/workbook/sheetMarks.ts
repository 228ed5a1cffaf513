import { drawnSize } from "../report/onSheet/drawnSize";
import { formatsOf } from "../report/onSheet/formatsOf";
import { drawnName, SHEET_MARK } from "../report/onSheet/marks";
import { rulesText } from "../report/onSheet/placedRules";
import { RECORD, recordText, type SheetRecord } from "../report/onSheet/sheetRecord";
import { textsOf } from "../report/onSheet/textsOf";
import { FOOT_GAP } from "../report/onSheet/drawnLimits";
import type { ReportSheet } from "../report/blocks/report";
import { formatArea, quoteSheet } from "../../xlsx/model/address";
import type { BookModel } from "../../xlsx/model/model";
import { bodyRows, rulesOf } from "./tableOn";

/** By what the add-in knows a sheet of ours again, and what its next run has to know of this one. */
export function sheetMarks(part: ReportSheet): ReadonlyMap<string, string> {
  return new Map([
    [SHEET_MARK, part.kind],
    [RECORD, recordText(recordOf(part))],
  ]);
}

/** Ids of sheets and tables are Excel's own, given when it opens the file; those of columns stand in it. */
function recordOf(part: ReportSheet): SheetRecord {
  const { table, foot, charts = [], print } = part;
  const { left, center } = print.footer;
  const head = headSize(part);
  return {
    columns: Object.fromEntries(table?.columns.map(({ id }, place) => [id, place + 1]) ?? []),
    formats: table === undefined ? {} : formatsOf(table),
    ...(table && { rules: rulesText(rulesOf(table)) }),
    ...(table === undefined ? { ...textsOf(part), area: drawnSize(part) } : {}),
    ...(table && head.rows > 0 && { head }),
    ...(table && foot && { foot: drawnSize(foot) }),
    ...(charts.length > 0 && { charts: charts.map(({ name }) => name) }),
    footer: { left, center },
  };
}

/** Hidden names over what is drawn on a sheet. */
export function drawnNamesOf(part: ReportSheet): BookModel["names"] {
  const { kind, name, table, foot } = part;
  const head = table === undefined ? drawnSize(part) : headSize(part);
  const named = (
    place: "head" | "foot",
    row: number,
    { rows, columns }: { readonly rows: number; readonly columns: number }
  ): BookModel["names"][number] => {
    const area = { row, column: 0, rows, columns: Math.max(1, columns) };
    return {
      name: drawnName(place, kind),
      formula: `=${quoteSheet(name)}!${formatArea(area, true)}`,
      hidden: true,
    };
  };
  return [
    ...(head.rows > 0 ? [named("head", 0, head)] : []),
    ...(table && foot ? [named("foot", footRow(table), drawnSize(foot))] : []),
  ];
}

function headSize(part: ReportSheet): { readonly rows: number; readonly columns: number } {
  return { rows: part.table?.row ?? 0, columns: drawnSize(part).columns };
}

/** First row of what is drawn below a table. */
export function footRow(table: NonNullable<ReportSheet["table"]>): number {
  return table.row + 1 + bodyRows(table) + FOOT_GAP;
}
