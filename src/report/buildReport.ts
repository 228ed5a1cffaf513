import type { Report } from "./blocks/report";
import { dataCheckSheet } from "./dataCheck/dataCheckSheet";
import { matrixSheet } from "./matrix/matrixSheet";
import type { ReportInput } from "./reportInput";
import { runsSheet } from "./runs/runsSheet";
import { segmentsSheet } from "./segments/segmentsSheet";

/** The whole result as plain data. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  return {
    language: input.wording.language,
    sheets: [segmentsSheet(input), matrixSheet(input), dataCheckSheet(input), runsSheet(input)],
  };
}
