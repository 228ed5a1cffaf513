import { fingerprint } from "../../engine/review/fingerprint";
import type { PreviousRun } from "../../engine/review/sinceRun";
import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { Context } from "../../excel/context";
import { rememberSource } from "../../excel/lastSource";
import type { Watch } from "../../excel/read/watchLists";
import { runExcel, runExcelAsOne } from "../../excel/runExcel";
import { keepWorkbookSettings } from "../../excel/workbookSettings";
import { chooseNames } from "../../excel/write/chooseNames";
import { type ExistingSheets, existingSheets } from "../../excel/write/existingSheets";
import type { TableTexts } from "../../excel/write/readRows";
import { readStanding } from "../../excel/write/readStanding";
import { removeUnfinished } from "../../excel/write/removeUnfinished";
import type { SegmentsRows } from "../../excel/write/segmentsRows";
import { type LettersWritten, writeClassColumns } from "../../excel/write/writeClassColumns";
import { type NamesEdit, writeNames } from "../../excel/write/writeNames";
import { type TableRows, type ReportWritten, writeReport } from "../../excel/write/writeReport";
import { accountRemarks } from "../../report/accounts/accountRemarks";
import { listedProspects, unlistedProspects } from "../../report/accounts/listedProspects";
import { loggedEvents } from "../../report/accounts/loggedEvents";
import { accountsHeaders } from "../../report/accounts/accountsHeaders";
import { ownRowsHeaders } from "../../report/accounts/ownRowsHeaders";
import { accountsWanted } from "../../report/accountsWanted";
import { managersHeaders } from "../../report/accounts/managersHeaders";
import { strategiesHeaders } from "../../report/accounts/strategiesHeaders";
import { trainingHeaders } from "../../report/accounts/trainingHeaders";
import type { EarlierRow } from "../../report/earlierRows";
import { CUSTOMER_IN, hasNames } from "../../report/typedColumns";
import { buildReport } from "../../report/buildReport";
import type { ReportNames, ReportSheet, SheetKind } from "../../report/blocks/report";
import { runRemarks } from "../../report/runs/runRemarks";
import type { EarlierRun, RunsCompared } from "../../report/pastRuns/earlierRun";
import { ticksOf } from "../../report/keyAccounts/ticks";
import { knownTables } from "../../report/knownTables";
import { standingAdvice } from "../../report/matrix/standingAdvice";
import { namesSheet } from "../../report/names/namesSheet";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import { segmentsHeaders } from "../../report/segments/segmentsHeaders";
import type { StandingLetters } from "../../report/byHand/standingLetters";
import type { Remark } from "../../wording/remark";
import type { InWorkbook, JobEnd, Written } from "../job";
import { editNames } from "../names/editNames";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { adjacentLetters } from "./adjacentLetters";
import { askedCards, chosenNames } from "./askedCards";
import { customerLookup } from "./customerLookup";
import { earlierRows, keyOfToday, nameInKey } from "./earlierRows";
import { earlierRuns } from "./earlierRuns";
import { followedSilences } from "./followedSilences";
import { lettersBefore } from "./lettersBefore";
import { lettersRemarks } from "./lettersRemarks";
import { otherCustomers } from "./otherCustomers";
import { possibleReport } from "./possibleReport";
import { previousRun } from "./previousRun";

/** Tables beside Segments that people type in. */
const PEOPLE_TYPE_IN = [
  "winBack",
  "keyAccounts",
  "dueSoon",
  "changes",
  "accounts",
  "people",
  "log",
  "prospects",
  "managers",
  "training",
  "strategies",
] as const;

/** What of a reading the writing looks at; the result of another engine has no lists. */
type WrittenFrom = Pick<SalesRead, "address" | "lists" | "names"> &
  Partial<Pick<SalesRead, "encoded">>;

/** What has to be answered before anything is written. */
type Asked = Extract<JobEnd, { readonly kind: "question" }>;

/** What has to be cleared away, outside of the undo group, before anything is written. */
interface Leftovers {
  readonly kind: "leftovers";
}

interface Sheets extends ReportWritten {
  readonly kind: "sheets";
  readonly sheets: readonly string[];
  readonly runs: readonly EarlierRun[];
  /** Letters that stand on the sheet Segments, by customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
  readonly told?: ReportInput;
}

/** `begin` is called right before the first cell is written. */
interface WritingRun extends Run {
  readonly begin: (sheets: readonly string[]) => void;
  readonly isCleared: boolean;
}

type InSheets = Pick<Written, "sheets" | "runs" | "classColumns" | "remarks" | "told">;

/**
 * Writes the sheets, and the letters next to the lists where they are wanted. One undo group for everything.
 * @param watch of the lists, begun before they were read
 * @throws ExcelProblem
 */
export async function writeResult(
  read: WrittenFrom,
  result: Result,
  run: Run,
  watch: Watch | undefined
): Promise<JobEnd> {
  const begin = beginning(run);
  /** @param removed sheets that were cleared away; undefined where nothing has been looked for */
  const attempt = async (removed?: readonly string[]): Promise<JobEnd> => {
    const isCleared = removed !== undefined;
    const { value, isOneUndo } = await runExcelAsOne(
      (context) => write(context, read, result, { ...run, begin, isCleared }, watch),
      { takeBack: removeUnfinished }
    );
    if (value.kind === "question") return value;
    if (value.kind === "leftovers") return attempt(await runExcel(removeUnfinished));
    return { ...value, kind: "written", result, isOneUndo, removed: removed ?? [] };
  };
  return attempt();
}

/** Until the first cell is written a run can be cancelled; then it is told where it writes, also when it does so once more without an undo group. */
function beginning({ request: { onEvent, signal } }: Run): WritingRun["begin"] {
  let hasBegun = false;
  return (sheets) => {
    if (!hasBegun) signal.throwIfAborted();
    hasBegun = true;
    onEvent({ kind: "writing", sheets });
  };
}

async function write(
  context: Context,
  read: WrittenFrom,
  result: Result,
  run: WritingRun,
  watch: Watch | undefined
): Promise<Asked | Leftovers | (InSheets & { readonly kind: "written" })> {
  const { wording } = run;
  const written = await writeSheets(context, read, result, run);
  if (written.kind !== "sheets") return written;
  const { sheets, runs, remarks, finish, standing, told } = written;
  const input = { result, wording, standing };
  const letters = await writeLetters(context, read, input, run, watch);
  // All that says "this is the result" goes in one request, the last; the row on Runs, which says that the run came to its end, is the last of that.
  letters.finish();
  // The settings of another engine are none for the lists of this workbook.
  const { isAggregated } = result.source;
  keepWorkbookSettings(
    context,
    isAggregated ? run.settingsFor(read.address) : result.analysis.settings
  );
  rememberSource(context, result.source.address);
  await finish();
  await context.sync();
  return {
    kind: "written",
    sheets,
    runs,
    ...(told === undefined ? {} : { told }),
    classColumns: letters.end,
    remarks: remarks.map((remark) => wording.remark(remark)),
  };
}

interface Letters extends Omit<LettersWritten, "end"> {
  readonly end: InWorkbook["classColumns"];
}

async function writeLetters(
  context: Context,
  read: WrittenFrom,
  input: Parameters<typeof adjacentLetters>[1],
  run: Run,
  watch: Watch | undefined
): Promise<Letters> {
  const { lists, encoded } = read;
  if (encoded === undefined || !areLettersWanted(read, run))
    return { end: "notAsked", finish: () => undefined };
  // Beside rows that were moved the letters would be those of others.
  const isChanged = (): boolean => watch !== undefined && watch.changed.length > 0;
  return writeClassColumns(context, adjacentLetters({ lists, encoded }, input), isChanged);
}

async function writeSheets(
  context: Context,
  read: WrittenFrom,
  result: Result,
  run: WritingRun
): Promise<Sheets | Asked | Leftovers> {
  const { wording, runAt } = run;
  const known = knownTables();
  const existing = await existingSheets(context, known, isLeftBy(result, run));
  if (existing.areLeftovers && !run.isCleared) return { kind: "leftovers" };
  const segments = existing.ours.get("segments");
  const { rows, tables, matrix, views, log } = await readStanding(
    context,
    existing,
    known,
    PEOPLE_TYPE_IN
  );
  const customerOf = customerLookup(result.customers, read.names.rows, [
    ...(rows === undefined ? [] : [...(rows.keys.keys ?? []), ...rows.keys.shown]),
    ...tables.flatMap(({ kind, keys }) =>
      hasNames(kind) ? [] : keys.map((key) => nameInKey(kind, key))
    ),
    ...chosenNames(run),
  ]);
  const { order } = result.analysis.customers;
  const places = new Map(Array.from(order, (customer, row) => [customer, row]));
  const find = (key: string) => places.get(customerOf(key) ?? -1);
  const before = rows && lettersBefore(rows, result, find, segments?.record.isOpen === true);
  const standing = before?.standing ?? new Map<number, StandingLetters>();
  const stand = sheetsThatStand(result, run);
  if (stand !== undefined) {
    const { runs = [], told } = run.request.adjacentTo ?? {};
    const onSheets = read.lists.filter(({ source }) => source.inFile === undefined);
    run.begin([...new Set(onSheets.map(({ source }) => source.sheetName))]);
    return {
      kind: "sheets",
      sheets: stand,
      runs,
      ...(told === undefined ? {} : { told }),
      remarks: [],
      standing,
      finish: async () => undefined,
    };
  }

  const question = before && otherCustomers(before, segments!.name, read.address, run);
  if (question !== undefined) return question;
  const standingTables = rows === undefined ? tables : [segmentsTexts(rows), ...tables];
  // Where a table was made plain cells, the sheet is the user's, and a new one is added.
  const lost = existing.given.flatMap(({ kind }) =>
    kind in CUSTOMER_IN ? [[kind, [] as EarlierRow[]] as const] : []
  );
  const earlier = { ...earlierRows(standingTables, customerOf), ...Object.fromEntries(lost) };
  const silences = followedSilences(earlier);
  const ticks = ticksOf(earlier.keyAccounts ?? [], result.customers.length);
  const runBefore = rows && previousRun(rows, result, find, wording);
  const runs = await earlierRuns(log, result, runAt);
  const cards = askedCards(run, customerOf);
  const isLost = existing.given.some(({ kind }) => kind === "accounts");
  const cardsAsked = run.request.cards === true;
  const isNone = isLost || (cardsAsked && earlier.accounts === undefined);
  // Cards tell of orders and products, which only the lines have: those that stand stay as they are.
  const accounts = result.source.isAggregated
    ? undefined
    : accountsWanted(earlier.accounts, cards.asked ?? (isNone ? "key" : undefined));
  const review = await run.runner.review(
    {
      ...{
        ticks,
        silences,
        runs: runs.months,
        events: loggedEvents(earlier),
        prospects: listedProspects(earlier),
        prospectNames: unlistedProspects(earlier),
      },
      ...(runBefore && { previous: withPeriod(runBefore.previous, runs.compared) }),
      ...(accounts && { accounts }),
    },
    run.request.signal
  );
  const wanted = {
    sheets: wording.messages.sheets.names,
    headers: {
      segments: segmentsHeaders({ result, review, wording }),
      accounts: accountsHeaders({ result, wording }),
      people: ownRowsHeaders("people", wording),
      log: ownRowsHeaders("log", wording),
      managers: managersHeaders({ result, wording }),
      training: trainingHeaders(wording),
      strategies: strategiesHeaders(wording),
    },
  };
  const names = chooseNames(existing, wanted, known);
  const advice = standingAdvice(matrix, existing.ours.get("matrix")?.record.texts);
  const input: ReportInput = {
    ...{
      result,
      review,
      names,
      runAt,
      wording,
      standing,
      earlier,
      advice,
      views,
      stands: new Set(existing.ours.keys()),
    },
    runs: runs.compared,
    ...(accounts && { accounts }),
    ...(cardsAsked && { cardsAsked }),
  };
  run.request.onEvent({ kind: "told", told: input });
  const whole = buildReport(input);
  const { report, missing } = possibleReport(whole, existing);
  run.begin(report.sheets.map(({ name }) => name));
  const finishNames = await writeSaid(context, existing, names, run);
  const { onEvent } = run.request;
  const tell = (sheet: string, place: number): void => onEvent({ kind: "filling", sheet, place });
  const tableRows: TableRows = {
    segments: {
      find,
      ofGone: (key, column) => {
        // null leaves what stands there.
        const kept = before?.ofGone(key, column);
        return kept === undefined ? runBefore?.ofGone(key, column) : kept;
      },
      ...(rows === undefined ? {} : { keys: rows.keys, below: rows.below }),
    },
    keyOfToday: (kind, key) => keyOfToday(kind, key, result.customers, customerOf),
  };
  const written = await writeReport(context, existing, report, tableRows, tell);
  const remarks: readonly Remark[] = [
    ...written.remarks,
    ...missing,
    ...(before === undefined ? [] : lettersRemarks(before, result, segments!.name)),
    ...runRemarks(input),
    ...accountRemarks(input),
    ...cards.remarks,
  ];
  return {
    ...written,
    kind: "sheets",
    told: input,
    runs: runs.all,
    sheets: report.sheets.map(({ name }) => name),
    remarks,
    standing,
    finish: () => {
      finishNames();
      return written.finish();
    },
  };
}

/** Sheets that this run does not write. */
function isLeftBy({ analysis }: Result, { request }: Run): (kind: SheetKind) => boolean {
  const wanted: { readonly [kind in SheetKind]?: boolean } = analysis.settings.sheets;
  return (kind) => wanted[kind] === false || (kind === "cards" && request.cards !== true);
}

function segmentsTexts({ keys: { keys, shown }, texts }: SegmentsRows): TableTexts {
  return { kind: "segments", keys: keys ?? shown, texts };
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

/** The rows of the customers do not say by which period their letters were; the row of the run does. */
function withPeriod(previous: PreviousRun, { since }: RunsCompared): PreviousRun {
  const period = since?.asOfDay === previous.asOfDay ? since.kept?.period : undefined;
  return period === undefined ? previous : { ...previous, period };
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
  { lists }: WrittenFrom,
  { request: { letters, adjacentTo } }: Run
): boolean {
  return (
    letters === true ||
    adjacentTo !== undefined ||
    lists.some(({ source }) => source.adjacentColumns > 0)
  );
}
