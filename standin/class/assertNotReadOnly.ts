import { ExcelError } from "../protocol/excelError";
import type { Session } from "./session";

/** Nothing of a workbook that is read-only can be changed. */
export function assertNotReadOnly({ readOnly }: Session): void {
  if (readOnly) throw new ExcelError("AccessDenied", "standin: the workbook is read-only");
}
