import { ExcelError } from "../protocol/excelError";

/** The stand-in is never kinder than Excel, and where it knows less it says so. */
export function notModelled(member: string): ExcelError {
  return new ExcelError("NotImplemented", `standin: ${member} is not modelled`, member);
}
