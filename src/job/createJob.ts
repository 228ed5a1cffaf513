import { readSettings, SettingsError, type Settings } from "../engine/settings";
import { ExcelProblem } from "../excel/excelProblem";
import { rememberSource } from "../excel/lastSource";
import { runExcel } from "../excel/runExcel";
import { keepWorkbookSettings, readWorkbookSettings } from "../excel/workbookSettings";
import { writeClassColumns } from "../excel/write/writeClassColumns";
import { writeReport } from "../excel/write/writeReport";
import { buildReport } from "../report/buildReport";
import { cellAddress, sheetReference } from "../report/address";
import { classColumns } from "../report/classColumns";
import type { ReportNames } from "../report/report";
import type { ReportInput } from "../report/reportInput";
import type { Problem } from "../wording/problem";
import type { Wording } from "../wording/wordingFor";
import type { Runner } from "../worker/runner";
import { accountRows } from "./accountRows";
import { emptyWindow } from "./emptyWindow";
import type { FoundIssue, Job, JobEnd, JobRequest, Result } from "./job";
import { choicesOf, openQuestion } from "./openQuestion";
import { readSales, type SalesRead } from "./readSales";
import { serialOf } from "./serialOf";

export interface JobParts {
  readonly runner: Runner;
  readonly wording: () => Wording;
  /** The only clock. It recognises future dates and dates the run; the analysis looks from the last day of the data. */
  readonly now: () => Date;
  /** Somebody is there to be asked. Otherwise the likelier reading is taken, and said. */
  readonly interactive: boolean;
  /** Notice changes of the list while it is read; needs events, which not every host has. */
  readonly watch: boolean;
  /** Class columns beside the list: where one row is one customer, always, or never. */
  readonly besideColumns: "oneRowACustomer" | "always" | "never";
}

/** The way of one request: read, analyse, report, write. */
export function createJob(parts: JobParts): Job {
  return async (request) => {
    const wording = parts.wording();
    try {
      return await run(parts, request, wording);
    } catch (error) {
      if (isAbort(error)) return { kind: "cancelled" };
      const problem = problemOf(error, wording);
      if (problem === undefined) throw error;
      return problemEnd(problem, wording);
    }
  };
}

async function run(parts: JobParts, request: JobRequest, wording: Wording): Promise<JobEnd> {
  const { signal, onEvent, answers } = request;
  const settings =
    request.settings ??
    (await runExcel(async (context) => readSettings((await readWorkbookSettings(context)) ?? {})));
  const now = serialOf(parts.now());

  const read = await readSales({
    ...request,
    columns: settings.columns,
    choices: choicesOf(answers),
    todayDay: Math.floor(now),
    watch: parts.watch,
  });
  if ("shape" in read)
    return problemEnd(
      { code: read.code, facts: { address: read.source.address, ...read.facts } },
      wording
    );
  const { source, layout, encoded } = read;
  if (encoded.sales.lineCount === 0) {
    return problemEnd(
      { code: "noLines", facts: { address: source.address, rows: encoded.rows.read } },
      wording
    );
  }
  const outside = emptyWindow(encoded.sales, settings, source.address, wording);
  if (outside !== undefined) return problemEnd(outside, wording);
  const question = parts.interactive ? openQuestion(encoded.issues, answers, wording) : undefined;
  if (question !== undefined) return { kind: "question", question };

  onEvent({ kind: "analysing" });
  // The runner takes the columns over; the names stay here.
  const { customers } = encoded.sales;
  const analysis = await parts.runner.load(encoded.sales, settings, signal);
  const issues = [...layout.issues, ...encoded.issues, ...analysis.issues];
  const result: Result = {
    analysis,
    customers,
    source: {
      address: source.address,
      shape: layout.shape,
      rows: source.rowCount,
      columns: layout.columns,
    },
    rows: accountRows(encoded.rows, analysis.issues, layout.shape),
    issues: issues.map((issue): FoundIssue => ({
      code: issue.code,
      kind: issue.kind,
      count: issue.count,
      ...wordsOf(issue, wording),
      cells: issue.cells.map(
        ([row, column]) =>
          `${sheetReference(source.sheetName)}!${cellAddress(source.row + row, source.column + column)}`
      ),
    })),
    columnSum: encoded.columnSum,
    usedSum: analysis.totalRevenue,
  };
  onEvent({ kind: "analysed", result });

  signal.throwIfAborted();
  const written = await write(
    parts,
    request.classColumns,
    read,
    result,
    issues,
    now,
    settings,
    wording
  );
  return { kind: "written", result, ...written };
}

function wordsOf(
  issue: Parameters<Wording["issue"]>[0],
  wording: Wording
): Pick<FoundIssue, "what" | "done" | "next"> {
  const { what, done, next } = wording.issue(issue);
  return { what, done, next };
}

type Written = Pick<Extract<JobEnd, { kind: "written" }>, "sheets" | "classColumns">;

/** One undo group for everything that is written. */
function write(
  parts: JobParts,
  asked: JobRequest["classColumns"],
  { source, layout, encoded }: SalesRead,
  result: Result,
  issues: ReportInput["issues"],
  runAt: number,
  settings: Settings,
  wording: Wording
): Promise<Written> {
  const input: Omit<ReportInput, "names"> = {
    ...result,
    issues,
    source: {
      address: source.address,
      sheet: source.sheetName,
      row: source.row,
      column: source.column,
    },
    shape: layout.shape,
    columns: layout.columns,
    runAt,
    wording,
  };
  const beside =
    asked ??
    // Letters of an earlier run beside the list would contradict this one.
    (source.besideColumns > 0 ||
      parts.besideColumns === "always" ||
      (parts.besideColumns === "oneRowACustomer" && layout.shape !== "lines"));
  return runExcel(
    async (context, wrote) => {
      const sheets = await writeReport(
        context,
        wantedNames(wording),
        (names) => buildReport({ ...input, names }),
        wrote
      );
      const letters = classColumns(input, encoded.rowCustomer, layout.headerRows.at(-1) ?? -1);
      const classes = !beside
        ? "notAsked"
        : (await writeClassColumns(context, source, letters, wrote))
          ? "written"
          : "occupied";
      keepWorkbookSettings(context, settings);
      rememberSource(context, source.address);
      await context.sync();
      return { sheets, classColumns: classes };
    },
    { oneUndo: true }
  );
}

/** Table names stay English: formulas of users in different languages then read alike. */
function wantedNames({ messages }: Wording): ReportNames {
  return { sheets: messages.sheets.names, segmentsTable: "Segments", runsTable: "SegmentRuns" };
}

function isAbort(error: unknown): boolean {
  // A DOMException, which is no Error everywhere.
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "AbortError"
  );
}

/** What the user can do something about; undefined for a fault of ours, which stays loud. */
function problemOf(error: unknown, wording: Wording): Problem | undefined {
  if (error instanceof SettingsError) return wording.settingsProblem(error);
  if (!(error instanceof ExcelProblem)) return undefined;
  const { code, facts, suggestion, cause } = error;
  return {
    code,
    facts,
    cause,
    ...(suggestion === undefined ? {} : { suggestion: { address: suggestion } }),
  };
}

function problemEnd(problem: Problem, wording: Wording): JobEnd {
  const { sentence, next } = wording.problem(problem);
  const { code, suggestion, cause } = problem;
  return {
    kind: "problem",
    problem: {
      code,
      sentence,
      next,
      ...(suggestion === undefined ? {} : { suggestion: suggestion.address }),
      ...(cause instanceof Error ? { detail: cause.message } : {}),
    },
  };
}
