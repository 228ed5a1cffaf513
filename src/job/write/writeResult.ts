import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { Context } from "../../excel/context";
import { rememberSource } from "../../excel/lastSource";
import { runExcel, runExcelAsOne } from "../../excel/runExcel";
import { keepWorkbookSettings } from "../../excel/workbookSettings";
import { chooseNames } from "../../excel/write/chooseNames";
import { type ExistingSheets, existingSheets } from "../../excel/write/existingSheets";
import { removeUnfinished } from "../../excel/write/removeUnfinished";
import { writeClassColumns } from "../../excel/write/writeClassColumns";
import { type NamesEdit, writeNames } from "../../excel/write/writeNames";
import { writeReport } from "../../excel/write/writeReport";
import { buildReport } from "../../report/buildReport";
import type { ReportNames, ReportSheet } from "../../report/blocks/report";
import { fingerprint } from "../../report/fingerprint";
import { namesSheet } from "../../report/names/namesSheet";
import type { Result } from "../../report/result";
import type { Wording } from "../../wording/wordingFor";
import type { InWorkbook } from "../job";
import { editNames } from "../names/editNames";
import type { SalesRead } from "../read/salesRead";
import type { Run } from "../run";
import { adjacentLetters } from "./adjacentLetters";

/** Writes the sheets, and the letters next to the lists where they are wanted. One undo group for everything. @throws ExcelProblem */
export async function writeResult(read: SalesRead, result: Result, run: Run): Promise<InWorkbook> {
  const removed = await runExcel(removeUnfinished);
  const { value, isOneUndo } = await runExcelAsOne((context) => write(context, read, result, run), {
    takeBack: removeUnfinished,
  });
  return { ...value, isOneUndo, removed };
}

async function write(
  context: Context,
  read: SalesRead,
  result: Result,
  run: Run
): Promise<Pick<InWorkbook, "sheets" | "classColumns">> {
  const { sheets, finish } = await writeSheets(context, result, run);
  const classColumns = await writeLetters(context, read, result, run);
  // All that says "this is the result" goes in one request, the last.
  finish();
  keepWorkbookSettings(context, result.analysis.settings);
  rememberSource(context, result.source.address);
  await context.sync();
  return { sheets, classColumns };
}

async function writeSheets(
  context: Context,
  result: Result,
  run: Run
): Promise<{ readonly sheets: readonly string[]; readonly finish: () => void }> {
  const standing = sheetsThatStand(result, run);
  if (standing !== undefined) return { sheets: standing, finish: () => undefined };
  const { wording, runAt } = run;
  const existing = await existingSheets(context);
  const names = chooseNames(existing, wantedNames(wording));
  const finishNames = await writeSaid(context, existing, names, run);
  const report = buildReport({ result, names, runAt, wording });
  const finish = await writeReport(context, existing, report);
  return {
    sheets: report.sheets.map(({ name }) => name),
    finish: () => {
      finishNames();
      finish();
    },
  };
}

/** What the user has just said about names. */
async function writeSaid(
  context: Context,
  existing: ExistingSheets,
  names: ReportNames,
  { request: { names: changes = [] }, wording }: Run
): Promise<() => void> {
  if (changes.length === 0) return () => undefined;
  const edit = (rows: readonly NamedJoin[]): NamesEdit => editNames(rows, changes);
  const newSheet = (rows: readonly NamedJoin[]): ReportSheet => namesSheet(rows, names, wording);
  return writeNames(context, existing, edit, newSheet);
}

async function writeLetters(
  context: Context,
  read: SalesRead,
  result: Result,
  run: Run
): Promise<InWorkbook["classColumns"]> {
  if (!areLettersWanted(read, run)) return "notAsked";
  const letters = adjacentLetters(read, result, run.wording);
  return (await writeClassColumns(context, letters)) ? "written" : "occupied";
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
  return {
    sheets: messages.sheets.names,
    segmentsTable: "Segments",
    runsTable: "SegmentRuns",
    namesTable: "Names",
  };
}
