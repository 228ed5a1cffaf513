import { DEFAULT_SETTINGS } from "../../engine/settings/defaults";
import { SettingsError } from "../../engine/settings/settingsError";
import { ExcelProblem } from "../../excel/excelProblem";
import { FileProblem } from "../../files/fileProblem";
import type { Wording } from "../../wording/wordingFor";
import type { JobEnd } from "../job";
import { isAbort } from "./isAbort";
import { problemEnd } from "./problemEnd";

/**
 * How a run ends that was stopped by an exception: what the user can do something about is a problem.
 * @param isPartWritten it had begun to write
 * @throws the error itself where it is a fault of ours, which stays loud
 */
export function failedEnd(error: unknown, wording: Wording, isPartWritten: boolean): JobEnd {
  if (isAbort(error)) return { kind: "cancelled" };
  if (error instanceof SettingsError) {
    // Settings are read here from the workbook only, where nobody can correct them.
    const remedy = { kind: "defaults", settings: DEFAULT_SETTINGS } as const;
    return problemEnd(wording.settingsProblem(error), wording, { remedy });
  }
  if (error instanceof FileProblem) return problemEnd({ ...error.fault, cause: error }, wording);
  if (!(error instanceof ExcelProblem)) throw error;
  return problemEnd(error.problem, wording, isPartWritten ? { isPartWritten } : {});
}
