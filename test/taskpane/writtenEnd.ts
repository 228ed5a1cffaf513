import type { InWorkbook, Written } from "../../src/job/job";
import type { Result } from "../../src/report/result";

/** How a run ends that was written, here to no sheet, without letters beside the list. */
export function writtenEnd(result: Result, given: Partial<InWorkbook> = {}): Written {
  return {
    kind: "written",
    result,
    sheets: [],
    runs: [],
    classColumns: "notAsked",
    remarks: [],
    isOneUndo: true,
    removed: [],
    ...given,
  };
}
