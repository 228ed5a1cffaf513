import { isOfficeError } from "../../problemOf";

/** What Excel answers where it cannot do one thing, such as sorting; the connection and the workbook are all right. */
const REFUSALS = new Set([
  "InvalidOperation",
  "InvalidArgument",
  "GeneralException",
  "UnsupportedOperation",
  "NotImplemented",
]);

export function isRefused(error: unknown): boolean {
  return isOfficeError(error) && REFUSALS.has(error.code);
}
