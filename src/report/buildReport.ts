import type { Report, ReportSheet } from "./blocks/report";
import { changesSheet } from "./changes/changesSheet";
import { dataCheckSheet } from "./dataCheck/dataCheckSheet";
import { dueSoonSheet } from "./dueSoon/dueSoonSheet";
import { lossesSheet } from "./losses/lossesSheet";
import { keyAccountsSheet } from "./keyAccounts/keyAccountsSheet";
import { matrixSheet } from "./matrix/matrixSheet";
import { overviewSheet } from "./overview/overviewSheet";
import type { ReportInput } from "./reportInput";
import { runsSheet } from "./runs/runsSheet";
import { segmentsSheet } from "./segments/segmentsSheet";
import { winBackSheet } from "./winBack/winBackSheet";

/** In the order of their tabs in a first run. */
const SHEETS: readonly ((input: ReportInput) => ReportSheet | undefined)[] = [
  overviewSheet,
  segmentsSheet,
  matrixSheet,
  lossesSheet,
  winBackSheet,
  keyAccountsSheet,
  dueSoonSheet,
  changesSheet,
  dataCheckSheet,
  runsSheet,
];

/** The whole result as plain data. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  return {
    language: input.wording.language,
    // Those that have something to say.
    sheets: SHEETS.flatMap((sheet) => sheet(input) ?? []),
  };
}
