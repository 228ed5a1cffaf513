import { type Settings } from "../engine/settings/settings";
import { SettingsError } from "../engine/settings/settingsError";
import { DEFAULT_SETTINGS } from "../engine/settings/defaults";
import { ExcelProblem } from "../excel/excelProblem";
import { isSameList } from "../excel/read/isSameList";
import { fingerprint } from "../report/fingerprint";
import type { Problem } from "../wording/problem";
import type { Wording } from "../wording/wordingFor";
import type { Runner } from "../worker/runner";
import { columnsOf } from "./questions/columnAnswers";
import { columnChoice } from "./questions/columnChoice";
import { emptyWindow } from "./analyse/emptyWindow";
import type { Answers, Job, JobEnd, JobEvent, JobProblem, JobRequest, Result } from "./job";
import { keptSettings } from "./settings/keptSettings";
import { choicesOf, openQuestion } from "./questions/openQuestion";
import { readSales, type SalesRead } from "./read/readSales";
import { addressOf, resultOf } from "./analyse/composeResult";
import { serialOf } from "./serialOf";
import { rivalLetters } from "./analyse/rivalLetters";
import { lettersOf, weighRivals } from "./analyse/weighRivals";
import { withoutDays } from "./settings/withoutDays";
import { writeResult } from "./write/writeResult";

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
  readonly adjacentColumns: "oneRowPerCustomer" | "always" | "never";
}

type Ways = Pick<JobProblem, "column" | "remedy">;

/** Rows of which the reading takes longer than the runner's warming up. */
const LONG = 20_000;

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
      return problemEnd(problem, wording, wayOut(error));
    }
  };
}

async function run(parts: JobParts, request: JobRequest, wording: Wording): Promise<JobEnd> {
  const { signal, settings: asked } = request;
  const askedFor = asked === undefined ? await keptSettings() : () => asked;
  // An answer about a column is a setting of the list: the word of that column tells and changes it.
  const settingsFor = (addresses: string): Settings => {
    const { columns, ...settings } = askedFor(addresses);
    return { ...settings, columns: { ...columnsOf(answersFor(request, addresses)), ...columns } };
  };
  const onEvent = (event: JobEvent): void => {
    if (event.kind === "located" && event.rows >= LONG) parts.runner.warmUp();
    request.onEvent(event);
  };
  const now = serialOf(parts.now());

  const read = await readSales({
    ...request,
    onEvent,
    settingsFor,
    choicesFor: (addresses) => choicesOf(answersFor(request, addresses)),
    todayDay: Math.floor(now),
    watch: parts.watch,
  });
  if ("shape" in read) {
    const { code, facts, source, suggestion } = read;
    const problem = { code, facts: { address: source.address, ...facts } };
    return problemEnd(
      suggestion === undefined ? problem : { ...problem, suggestion: { address: suggestion } },
      wording,
      columnChoice(read, settingsFor(read.address))
    );
  }
  const { encoded, rivals } = read;
  const address = addressOf(read);
  if (encoded.sales.lineCount === 0) {
    return problemEnd({ code: "noLines", facts: { address, rows: encoded.rows.read } }, wording);
  }
  const settings = settingsFor(address);
  const outside = emptyWindow(encoded.sales, settings, address, wording);
  if (outside !== undefined) {
    const remedy = { kind: "allDays", address, settings: withoutDays(settings) } as const;
    return problemEnd(outside, wording, { remedy });
  }
  const answers = answersFor(request, address);
  const question = parts.interactive ? openQuestion(encoded.issues, answers, wording) : undefined;
  if (question !== undefined) return { kind: "question", question };

  onEvent({ kind: "analysing" });
  const others = await rivalLetters(rivals, parts.runner, settings, signal);
  // The runner takes the columns over; the names stay here.
  const { customers } = encoded.sales;
  const analysis = await parts.runner.load(encoded.sales, settings, signal);
  const layoutIssues = weighRivals(read.layoutIssues, lettersOf(analysis, customers), others);
  const choice = parts.interactive ? openQuestion(layoutIssues, answers, wording) : undefined;
  if (choice !== undefined) return { kind: "question", question: choice };
  const issues = [...layoutIssues, ...encoded.issues, ...analysis.issues];
  const result = resultOf(read, customers, analysis, issues, wording);
  onEvent({ kind: "analysed", result });

  signal.throwIfAborted();
  const { adjacentTo } = request;
  const written = await writeResult({
    read,
    result,
    issues,
    settings,
    wording,
    runAt: now,
    withLetters: adjacentTo !== undefined || areLettersWanted(parts, read),
    ...(adjacentTo && isSame(adjacentTo.result, result) ? { standsOn: adjacentTo.sheets } : {}),
  });
  return { kind: "written", result, ...written };
}

function answersFor({ answers, answersOf }: JobRequest, addresses: string): Answers {
  return answersOf === undefined || isSameList(answersOf, addresses) ? answers : {};
}

function isSame(one: Result, other: Result): boolean {
  return (
    one.source.address === other.source.address &&
    fingerprint(one.analysis, one.customers) === fingerprint(other.analysis, other.customers)
  );
}

/** Letters of an earlier run beside a list would contradict this one. */
function areLettersWanted({ adjacentColumns }: JobParts, { lists, layout }: SalesRead): boolean {
  return (
    lists.some(({ source }) => source.adjacentColumns > 0) ||
    adjacentColumns === "always" ||
    (adjacentColumns === "oneRowPerCustomer" && layout.shape !== "lines")
  );
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

/** Settings are read here from the workbook only, where nobody can correct them. */
function wayOut(error: unknown): Ways {
  return error instanceof SettingsError
    ? { remedy: { kind: "defaults", settings: DEFAULT_SETTINGS } }
    : {};
}

function problemEnd(problem: Problem, wording: Wording, ways: Ways = {}): JobEnd {
  const { sentence, next } = wording.problem(problem);
  const { code, suggestion, cause } = problem;
  return {
    kind: "problem",
    problem: {
      code,
      sentence,
      next,
      ...(suggestion === undefined ? {} : { suggestion: suggestion.address }),
      ...ways,
      ...(cause instanceof Error ? { detail: cause.message } : {}),
    },
  };
}
