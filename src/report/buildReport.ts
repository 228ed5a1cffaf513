import { dataCheckSheet } from "./dataCheckSheet";
import { matrixSheet } from "./matrixSheet";
import type { ClassColumns, Report } from "./report";
import type { ReportInput } from "./reportInput";
import { runsSheet } from "./runsSheet";
import { segmentsSheet } from "./segmentsSheet";

/** The whole result as plain data. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput, classColumns?: ClassColumns): Report {
  return {
    language: input.wording.language,
    sheets: [segmentsSheet(input), matrixSheet(input), dataCheckSheet(input), runsSheet(input)],
    ...(classColumns ? { classColumns } : {}),
  };
}
