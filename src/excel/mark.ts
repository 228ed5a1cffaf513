import type { SheetKind } from "../report/blocks/report";

/** Custom property of a sheet of ours (ExcelApi 1.12): it stays when the user renames or moves the sheet. */
export const SHEET_MARK = "KeyCustomers";
/** Hidden name over class columns that stand beside a list; those beside further lists have a number behind. */
export const ADJACENT_NAME = "_KeyCustomersClasses";

/** Asks a sheet for its mark; read `value` after a sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const mark = sheet.customProperties.getItemOrNullObject(SHEET_MARK);
  mark.load("value");
  return mark;
}

/** @param mark a loaded mark */
export function kindOf(mark: Excel.WorksheetCustomProperty): SheetKind | undefined {
  return mark.isNullObject ? undefined : (mark.value as SheetKind);
}
