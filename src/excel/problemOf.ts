import type { Problem } from "../wording/problem";
import { ExcelProblem } from "./excelProblem";

type OfficeProblem =
  | "cellEditMode"
  | "requestTooLarge"
  | "responseTooLarge"
  | "tooBusy"
  | "sessionTimedOut"
  | "noPermission"
  | "readOnly"
  | "notCells"
  | "excelTooOld"
  | "dialogOpen"
  | "goneMeanwhile";

/** Codes of OfficeExtension.Error that a user can do something about. */
const CODES: { readonly [officeCode: string]: OfficeProblem } = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "requestTooLarge",
  ResponsePayloadSizeLimitExceeded: "responseTooLarge",
  ActivityLimitReached: "tooBusy",
  RequestAborted: "tooBusy",
  ServiceNotAvailable: "tooBusy",
  SessionNotFound: "sessionTimedOut",
  InvalidSession: "sessionTimedOut",
  AccessDenied: "noPermission",
  PermissionDenied: "noPermission",
  ReadOnly: "readOnly",
  InvalidSelection: "notCells",
  UnsupportedOperation: "excelTooOld",
  ApiNotFound: "excelTooOld",
  ModalDialogOpen: "dialogOpen",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  InvalidOrTimedOutSession: "sessionTimedOut",
  RangeExceedsLimit: "responseTooLarge",
  ItemNotFound: "goneMeanwhile",
  InvalidReference: "goneMeanwhile",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Office.js' own errors carry a code; anything else is a bug of ours and stays loud. */
export function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "debugInfo" in error && "code" in error;
}

/** What an error of Office.js means to the user; other errors come back as they are. */
export function problemOf(error: unknown): unknown {
  if (isOfficeError(error) && error.code === "PropertyNotLoaded") return error;
  if (error instanceof ExcelProblem || !isOfficeError(error)) return error;
  return new ExcelProblem({ ...meaningOf(error), cause: error });
}

function meaningOf({ code: officeCode, message, debugInfo }: OfficeError): Problem {
  const code = CODES[officeCode];
  switch (code) {
    case undefined:
      return { code: "excelError", facts: { code: officeCode, message } };
    case "excelTooOld":
      return { code, facts: { missing: debugInfo?.errorLocation ?? "" } };
    case "responseTooLarge":
      return { code, facts: { address: "" } };
    default:
      return { code, facts: {} };
  }
}
