import { isOfficeError, problemOf } from "./problemOf";

export interface RunOptions {
  /** Group everything that is written into one entry of the undo list, where this Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/** Errors of the young undo grouping; without it the same work succeeds. */
const UNDO_ERRORS = new Set(["UndoNotSupported", "GeneralException", "InvalidArgument"]);

/**
 * Excel.run with errors as problems. `work` reports by `wrote()` that something has been written: until then a run whose undo group is refused is
 * repeated once without the group.
 * @throws ExcelProblem for what Excel refuses; other errors unchanged
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext, wrote: () => void) => Promise<T>,
  options: RunOptions = {}
): Promise<T> {
  let written = false;
  const batch = (context: Excel.RequestContext): Promise<T> =>
    work(context, () => (written = true));
  const grouped =
    options.oneUndo === true && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    if (!grouped) return await Excel.run(batch);
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      if (written || !isOfficeError(error) || !UNDO_ERRORS.has(error.code)) throw error;
      return await Excel.run(batch);
    }
  } catch (error) {
    throw problemOf(error);
  }
}
