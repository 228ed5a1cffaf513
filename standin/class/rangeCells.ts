import { formatArea, quoteSheet } from "../../xlsx/model/address";
import { cellCount } from "../../xlsx/model/area";
import type { BookSheet } from "../book/bookSheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../xlsx/model/sheetSize";
import { assertNotReadOnly } from "./assertNotReadOnly";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

export function sheetOf({ sheetId }: { readonly sheetId: string }, { book }: Session): BookSheet {
  const sheet = book.sheet(sheetId);
  if (!sheet) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** "Sheet1!A1:B2" */
export function addressOf(target: RangeTarget, session: Session): string {
  return `${quoteSheet(sheetOf(target, session).name)}!${formatArea(target.area)}`;
}

/** Whole rows or columns: Excel gives null for their cells and does not let them be set. */
export function isUnbounded({ area }: RangeTarget): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/** A read is limited to five million cells. */
export function assertReadable({ area }: RangeTarget, session: Session): void {
  if (cellCount(area) > session.cellLimit) throw new ExcelError("RangeExceedsLimit");
}

/** The sheet to write to: AccessDenied when it is protected. */
export function writableSheet(target: { readonly sheetId: string }, session: Session): BookSheet {
  assertNotReadOnly(session);
  const sheet = sheetOf(target, session);
  if (sheet.protected) throw new ExcelError("AccessDenied", "standin: the sheet is protected");
  return sheet;
}
