import { asText } from "../../class/arguments";
import type { Session } from "../../class/session";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

export function asFormula(value: Json, session: Session): string {
  const text = asText(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!session.book.isFormula(formula)) throw new ExcelError("InvalidArgument");
  return formula;
}
