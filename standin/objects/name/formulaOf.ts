import { formatArea, quoteSheet } from "../../../xlsx/model/address";
import { isOf } from "../../class/excelObject";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";

export function formulaOf(reference: unknown, session: Session): string {
  if (isOf(reference, "Range")) {
    const sheet = quoteSheet(sheetOf(reference.target, session).name);
    return `=${sheet}!${formatArea(reference.target.area, true)}`;
  }
  if (typeof reference !== "string" || reference === "") throw new ExcelError("InvalidArgument");
  const formula = reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  if (!session.book.isFormula(formula)) throw new ExcelError("InvalidArgument");
  return formula;
}
