import type { ReportSheet } from "../../report/blocks/report";
import { SHEET_MARK } from "../../report/onSheet/marks";
import { UNFINISHED } from "../mark";
import { type Budget, CALL_BYTES } from "./budget";
import { fillNew } from "./fillNew";
import { freeze } from "./freeze";
import { setWidths } from "./setWidths";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { keepRecord } from "../sheetRecord";
import type { OfferedNames } from "./table/offeredNames";

export interface AddedSheet {
  readonly sheet: Excel.Worksheet;
  /** Says that it is finished; once what was queued has been sent. @param look what is to be recorded of how it looks */
  readonly finish: (look?: Pick<SheetRecord, "charts" | "footer">) => void;
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
  await budget.room(CALL_BYTES * 8);
  const sheet = context.workbook.worksheets.add(part.name);
  sheet.customProperties.add(SHEET_MARK, UNFINISHED);
  sheet.load("id");
  sheet.tabColor = part.tabColor;
  sheet.showGridlines = part.gridlines;
  if (part.freeze !== undefined) freeze(sheet, part.freeze);
  await setWidths(budget, sheet, part.columnWidths);
  return sheet;
}

/** Fills a sheet that was added. */
export async function fillAdded(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet,
  offered?: OfferedNames
): Promise<AddedSheet> {
  const record = await fillNew(context, budget, sheet, part, offered);
  return {
    sheet,
    finish: (look = {}) => {
      keepRecord(sheet, { ...record(), ...look });
      sheet.customProperties.add(SHEET_MARK, part.kind);
    },
  };
}
