import { rememberSource } from "../../excel/lastSource";
import { runExcel } from "../../excel/runExcel";
import { keepWorkbookSettings } from "../../excel/workbookSettings";
import { chooseNames } from "../../excel/write/chooseNames";
import { existingSheets } from "../../excel/write/existingSheets";
import { writeClassColumns } from "../../excel/write/writeClassColumns";
import { writeReport } from "../../excel/write/writeReport";
import { buildReport } from "../../report/buildReport";
import type { ReportNames } from "../../report/blocks/report";
import { fingerprint } from "../../report/fingerprint";
import type { Result } from "../../report/result";
import type { Wording } from "../../wording/wordingFor";
import type { Written } from "../job";
import type { SalesRead } from "../read/salesRead";
import type { Run } from "../run";
import { adjacentLetters } from "./adjacentLetters";

/** Writes the sheets, and the letters next to the lists where they are wanted. One undo group for everything. @throws ExcelProblem */
export function writeResult(
  read: SalesRead,
  result: Result,
  run: Run
): Promise<Pick<Written, "sheets" | "classColumns">> {
  const { wording, runAt } = run;
  return runExcel(
    async (context, wrote) => {
      let sheets = sheetsThatStand(result, run);
      if (sheets === undefined) {
        const existing = await existingSheets(context);
        const names = chooseNames(existing, wantedNames(wording));
        const report = buildReport({ result, names, runAt, wording });
        sheets = await writeReport(context, existing, report, wrote);
      }
      const classColumns = !areLettersWanted(read, run)
        ? "notAsked"
        : (await writeClassColumns(context, adjacentLetters(read, result, wording), wrote))
          ? "written"
          : "occupied";
      keepWorkbookSettings(context, result.analysis.settings);
      rememberSource(context, result.source.address);
      await context.sync();
      return { sheets, classColumns };
    },
    { oneUndo: true }
  );
}

/** The sheets on which this very result stands already, where only the letters were asked for. */
function sheetsThatStand(
  { source, analysis, customers }: Result,
  { request: { adjacentTo } }: Run
): readonly string[] | undefined {
  if (adjacentTo === undefined) return undefined;
  const { result: before, sheets } = adjacentTo;
  const isSame =
    before.source.address === source.address &&
    fingerprint(before.analysis, before.customers) === fingerprint(analysis, customers);
  return isSame ? sheets : undefined;
}

/** Never unasked, but letters of an earlier run next to a list would contradict this one. */
function areLettersWanted(
  { lists }: SalesRead,
  { request: { letters, adjacentTo } }: Run
): boolean {
  return (
    letters === true ||
    adjacentTo !== undefined ||
    lists.some(({ source }) => source.adjacentColumns > 0)
  );
}

/** Table names stay English: formulas of users in different languages then read alike. */
function wantedNames({ messages }: Wording): ReportNames {
  return { sheets: messages.sheets.names, segmentsTable: "Segments", runsTable: "SegmentRuns" };
}
