import { assertNotReadOnly } from "../../class/assertNotReadOnly";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";

/** Excel's rules for a sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not "History", not taken. */
export function assertSheetName(name: string, { book }: Session, sheetId?: string): void {
  const isAllowed =
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isAllowed) throw new ExcelError("InvalidArgument");
  const taken = book.sheetByName(name);
  if (taken && taken.id !== sheetId) throw new ExcelError("ItemAlreadyExists");
}

/** Sheets cannot be added, deleted, moved or renamed while the workbook's structure is protected. */
export function assertStructureOpen(session: Session): void {
  assertNotReadOnly(session);
  if (session.book.structureProtected)
    throw new ExcelError("AccessDenied", "standin: the workbook's structure is protected");
}
