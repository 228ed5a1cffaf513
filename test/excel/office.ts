/** A workbook with a list, real office.js over the stand-in, and the job as the ribbon starts it. */
import { createJob } from "../../src/job/createJob";
import type { JobEnd, JobEvent, JobRequest } from "../../src/job/job";
import { wordingFor } from "../../src/wording/wordingFor";
import { keepWorkbookSettings } from "../../src/excel/workbookSettings";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import type { Value } from "../cases/case";
import { HEADER, ROWS } from "../cases/salesList";
import type { Standin, StandinOptions } from "../../standin/headless";
import { onlySheets, type Sheet } from "../onlySheets";
import { openExcel } from "../openExcel";

export interface Workbook extends Standin {
  run(options?: RunOptions): Promise<JobEnd>;
  /** Values of "Sheet!A1:C9", or of the used range of a sheet. */
  values(address: string): Promise<Value[][]>;
  formulas(address: string): Promise<Value[][]>;
  write(address: string, values: readonly (readonly Value[])[]): Promise<void>;
  sheets(): Promise<string[]>;
  /** The log of runs, row by row, by its headers. */
  runLog(): Promise<readonly { readonly [header: string]: Value }[]>;
  close(): void;
}

interface RunOptions {
  readonly language?: string;
  readonly settings?: JobRequest["settings"];
  readonly answers?: JobRequest["answers"];
  readonly answersOf?: JobRequest["answersOf"];
  readonly address?: string;
  readonly adjacentTo?: JobRequest["adjacentTo"];
  readonly again?: boolean;
  readonly example?: boolean;
  readonly letters?: boolean;
  readonly names?: JobRequest["names"];
  readonly accounts?: JobRequest["accounts"];
  readonly cards?: boolean;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: JobEvent) => void;
  /** Default: 3 June 2026, 9:30, and a second more for each run. */
  readonly now?: Date;
}

interface WorkbookOptions extends StandinOptions {
  /** Those that the workbook is set to beside Segments and Runs; default: all. A run with settings of its own writes what they say. */
  readonly sheets?: readonly Sheet[];
}

/** @param rows of the sheet Sales, from A1 */
export async function openWorkbook(
  rows: readonly (readonly Value[])[] = [HEADER, ...ROWS],
  { sheets, ...options }: WorkbookOptions = {}
): Promise<Workbook> {
  const book = workbookOf(await openExcel(options));
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Sales";
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((row) => [
      ...row,
    ]);
    sheet.getRange("A2").select();
    if (sheets !== undefined) keepWorkbookSettings(context, onlySheets(sheets));
    await context.sync();
  });
  return book;
}

/** @param seconds from 9:30 to the first run */
export function workbookOf(standin: Standin, seconds = 0): Workbook {
  const restore = standin.installGlobals();
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    standin.Excel.run(work);
  const rangeOf = (context: Excel.RequestContext, address: string): Excel.Range => {
    const [name = "", cells] = address.split("!");
    const sheet = context.workbook.worksheets.getItem(name.replace(/^'|'$/g, ""));
    return cells === undefined ? sheet.getUsedRange(true) : sheet.getRange(cells);
  };
  return {
    ...standin,
    run: (request = {}) =>
      createJob({
        runner: createInlineRunner(),
        wording: () => wordingFor(request.language ?? "en-US"),
        now: () => request.now ?? new Date(2026, 5, 3, 9, 30, seconds++),
        interactive: true,
        watch: true,
      })({
        answers: request.answers ?? {},
        answersOf: request.answersOf,
        signal: request.signal ?? new AbortController().signal,
        onEvent: request.onEvent ?? (() => undefined),
        ...(request.settings === undefined ? {} : { settings: request.settings }),
        ...(request.address === undefined ? {} : { address: request.address }),
        ...(request.letters === undefined ? {} : { letters: request.letters }),
        ...(request.names === undefined ? {} : { names: request.names }),
        ...(request.accounts === undefined ? {} : { accounts: request.accounts }),
        ...(request.cards === undefined ? {} : { cards: request.cards }),
        ...(request.again === undefined ? {} : { again: request.again }),
        ...(request.example === undefined ? {} : { example: request.example }),
        ...(request.adjacentTo === undefined ? {} : { adjacentTo: request.adjacentTo }),
      }),
    values: (address) =>
      run(async (context) => {
        const range = rangeOf(context, address).load("values");
        await context.sync();
        return range.values as Value[][];
      }),
    formulas: (address) =>
      run(async (context) => {
        const range = rangeOf(context, address).load("formulas");
        await context.sync();
        return range.formulas as Value[][];
      }),
    write: (address, values) =>
      run(async (context) => {
        rangeOf(context, address).values = values.map((row) => [...row]);
        await context.sync();
      }),
    sheets: () =>
      run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    runLog: () =>
      run(async (context) => {
        const table = context.workbook.tables.getItem("SegmentRuns").getRange().load("values");
        await context.sync();
        const [header = [], ...rows] = table.values as Value[][];
        return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
      }),
    close: () => {
      restore();
      standin.dispose();
    },
  };
}
