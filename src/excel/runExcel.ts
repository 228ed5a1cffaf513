import { ExcelProblem } from "./excelProblem";
import { isOfficeError, problemOf } from "./problemOf";
import { protectedNow, type StructureProblem } from "./protectedNow";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

interface OneUndo {
  /**
   * Takes back what a run that failed had begun, where it must not stay. It runs in requests of its own, outside of the undo group: what it does
   * may be what Excel cannot undo.
   */
  readonly takeBack: Work<unknown>;
}

/** Errors of the young undo grouping; without it the same work succeeds. */
const UNDO_ERRORS = new Set(["UndoNotSupported", "GeneralException", "InvalidArgument"]);

/** Whether Excel may have refused something for the undo group that it was asked in: it is to be done once more without one. */
export function isUndoError(error: unknown): boolean {
  return isOfficeError(error) && UNDO_ERRORS.has(error.code);
}

/**
 * Excel.run with errors as problems.
 * @param structure what cannot be done where the structure of the workbook is protected
 * @throws ExcelProblem for what Excel refuses; other errors unchanged
 */
export async function runExcel<T>(work: Work<T>, structure?: StructureProblem): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw await toldProblem(error, structure);
  }
}

/** Excel says no more than "access denied" where somebody has protected a sheet since it was looked at: the user has to know which. */
async function toldProblem(error: unknown, structure?: StructureProblem): Promise<unknown> {
  const told = problemOf(error);
  if (!(told instanceof ExcelProblem) || told.problem.code !== "noPermission") return told;
  const found = await Excel.run((context) => protectedNow(context, structure)).catch(
    () => undefined
  );
  return found === undefined ? told : new ExcelProblem({ ...found, cause: error });
}

/**
 * The same for work that writes: one entry of the undo list, where this Excel can (ExcelApi 1.20). Where the group is refused, at whatever request,
 * what was begun is taken back and the work is done once more without it.
 * @returns what the work gives, and whether one Ctrl+Z takes it back
 */
export async function runExcelAsOne<T>(
  work: (context: Excel.RequestContext, isGrouped: boolean) => Promise<T>,
  { takeBack }: OneUndo
): Promise<{ readonly value: T; readonly isOneUndo: boolean }> {
  const attempt = async (run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      // What went wrong first is what the user is told. Excel may not answer any more: then the next run finds what is left.
      await Excel.run(takeBack).catch(() => undefined);
      throw error;
    }
  };
  try {
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
      try {
        const grouped = (): Promise<T> =>
          Excel.run({ mergeUndoGroup: true }, (context) => work(context, true));
        return { value: await attempt(grouped), isOneUndo: true };
      } catch (error) {
        if (!isUndoError(error)) throw error;
      }
    }
    return {
      value: await attempt(() => Excel.run((context) => work(context, false))),
      isOneUndo: false,
    };
  } catch (error) {
    throw await toldProblem(error, "structureProtected");
  }
}
