import type { ReportSheet } from "../../report/blocks/report";
import { SHEET_MARK, UNFINISHED } from "../mark";
import { type Budget, CALL_BYTES } from "./budget";
import { columnWidth } from "./columnWidth";
import { fillNew } from "./fillNew";
import { keepRecord } from "../sheetRecord";

export interface AddedSheet {
  readonly sheet: Excel.Worksheet;
  /** Says that it is finished; once what was queued has been sent. @param charts names of those that runs drew on it */
  readonly finish: (charts?: readonly string[]) => void;
}

/** Adds a sheet and fills it. */
export async function addSheet(
  context: Excel.RequestContext,
  budget: Budget,
  part: ReportSheet
): Promise<AddedSheet> {
  const sheet = await addEmptySheet(context, budget, part);
  return fillAdded(context, budget, sheet, part);
}

/** Adds a sheet. It is marked in the request that adds it: what a run leaves half-written is known by that. */
export async function addEmptySheet(
  context: Excel.RequestContext,
  budget: Budget,
  part: ReportSheet
): Promise<Excel.Worksheet> {
  await budget.room(CALL_BYTES * (8 + part.columnWidths.length));
  const sheet = context.workbook.worksheets.add(part.name);
  sheet.customProperties.add(SHEET_MARK, UNFINISHED);
  sheet.load("id");
  sheet.tabColor = part.tabColor;
  sheet.showGridlines = part.gridlines;
  if (part.freeze !== undefined) freeze(sheet, part.freeze);
  part.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(characters);
  });
  return sheet;
}

/** Fills a sheet that was added. */
export async function fillAdded(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet
): Promise<AddedSheet> {
  const record = await fillNew(context, budget, sheet, part);
  return {
    sheet,
    finish: (charts = []) => {
      keepRecord(sheet, { ...record(), ...(charts.length > 0 && { charts }) });
      sheet.customProperties.add(SHEET_MARK, part.kind);
    },
  };
}

/** One call for a sheet: whether a second one adds to the first or replaces it is not documented. */
function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: NonNullable<ReportSheet["freeze"]>
): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
