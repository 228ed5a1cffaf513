import { ExcelError } from "../protocol/excelError";
import { sheetOf } from "./rangeCells";
import type { Session } from "./session";

/** Documented for VBA: regions, special cells and filters of a protected sheet are not told. */
export function assertTold(target: { readonly sheetId: string }, session: Session): void {
  if (session.strict && sheetOf(target, session).protected) throw new ExcelError("AccessDenied");
}
