import { ExcelProblem } from "../../excel/excelProblem";
import type { JobProblem } from "../../job/job";
import type { Wording } from "../../wording/wordingFor";

/** An exception as a problem in words. A fault of ours is also told to the console and to whoever debugs. */
export function failure(error: unknown, wording: Wording): JobProblem {
  if (error instanceof ExcelProblem) {
    const { problem } = error;
    return { code: problem.code, ...wording.problem(problem) };
  }
  reportError(error);
  const message = error instanceof Error ? error.message : String(error);
  const words = wording.problem({ code: "failed", facts: { message } });
  const detail = error instanceof Error ? (error.stack ?? message) : message;
  return { code: "failed", ...words, detail };
}
