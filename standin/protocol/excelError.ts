/** What goes wrong while a batch runs, with Excel's code for it; office.js makes an OfficeExtension.Error of it. */
export class ExcelError extends Error {
  /**
   * @param code as documented by Microsoft ("ItemNotFound", "InvalidArgument", ...)
   * @param location "Range.values"; filled in by the batch when absent
   */
  constructor(
    readonly code: string,
    message?: string,
    public location?: string
  ) {
    super(message ?? MESSAGES[code] ?? code);
  }

  get status(): number {
    return STATUSES[this.code] ?? 400;
  }
}

/** Microsoft's texts (docs: excel-add-ins-error-handling). */
const MESSAGES: { readonly [code: string]: string } = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotAvailable: "The requested API is not available.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation: a table can't overlap with a PivotTable report, query results, or another table, merged cells, or XML map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  UndoNotSupported: "Undo isn't supported for this operation.",
};

const STATUSES: { readonly [code: string]: number } = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  MergedRangeConflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
  ActivityLimitReached: 429,
};
