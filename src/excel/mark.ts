import { OWN_SHEETS, type SheetKind } from "../report/blocks/report";
import { SHEET_MARK } from "../report/onSheet/marks";

/** Value of the mark while a sheet that a run added is being filled: the kind stands there only when all of the run does. */
export const UNFINISHED = "unfinished";
/** Hidden name over class columns that stand beside a list; those beside further lists have a number behind. */
export const ADJACENT_NAME = "_KeyCustomersClasses";
/** Setting of the workbook, while letters are written beside a list: the tables that Excel may widen over them. */
export const KEPT_TABLES = "KeyCustomers.tables";

/** Asks a sheet for its mark; read `value` after a sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const mark = sheet.customProperties.getItemOrNullObject(SHEET_MARK);
  mark.load("value");
  return mark;
}

/** @param mark a loaded mark */
export function kindOf(mark: {
  readonly isNullObject: boolean;
  readonly value: unknown;
}): SheetKind | undefined {
  return mark.isNullObject ? undefined : OWN_SHEETS.find((kind) => kind === mark.value);
}

/** Whether a run added the sheet and did not come to its end. @param mark a loaded mark */
export function isUnfinished(mark: Excel.WorksheetCustomProperty): boolean {
  return !mark.isNullObject && mark.value === UNFINISHED;
}
