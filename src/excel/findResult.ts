import type { SheetKind } from "../report/blocks/report";
import { lastSource } from "./lastSource";
import { type OwnSheet, ownSheets } from "./ownSheets";
import { ownTable } from "./ownTable";
import { locateAgain } from "./read/locateAgain";
import { rowsOf } from "./read/rowsOf";
import { sourceParts } from "./read/sourceParts";
import { splitAddresses } from "./read/splitAddresses";
import { Budget } from "./write/budget";
import { askDrawnAreas } from "./write/drawnAreas";
import { readRuns } from "./write/readRuns";
import { readColumns } from "./write/table/readColumns";

/** The result of an earlier run, as its sheets tell it. */
export interface FoundResult {
  /** What the sheets say first, in the language of that run; "" where they do not any more. */
  readonly headline: string;
  /** The latest run that the sheet Runs knows; undefined without that sheet. */
  readonly run: FoundRun | undefined;
  /** How many customers the table Segments has in each cell of the matrix, by its letters as they stand there; empty without that table. */
  readonly cells: ReadonlyMap<string, number>;
  /** Sheets of ours that can be gone to, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** undefined where the workbook does not say which list it was. */
  readonly list: FoundList | undefined;
}

export interface FoundRun {
  /** Excel serial. */
  readonly runAt: number;
  /** 0 where the list had no dates. */
  readonly asOfDay: number;
}

/** The lists of that run. */
export interface FoundList {
  /** "Sales!A1:F900"; of several lists with ";" between them. */
  readonly address: string;
  /** Rows that they had in that run, and how many more they have now, told by their size alone; undefined where one of them is not there any more. */
  readonly rows: number;
  readonly newRows: number | undefined;
  /** Which of them stood in files, which the workbook does not hold; absent: none. */
  readonly inFiles?: "all" | "some";
}

/** Sheets whose title is the headline of the result. */
const HEADED: readonly SheetKind[] = ["segments", "overview"];
/** Somebody may have put columns before it. */
const HEADLINE_COLUMNS = 10;

/**
 * Looks whether the workbook holds a result of an earlier run. Nothing is changed.
 * @returns undefined without one
 */
export async function findResult(context: Excel.RequestContext): Promise<FoundResult | undefined> {
  context.workbook.names.load("items/name,items/type");
  const { ours, dayShift } = await ownSheets(context);
  const written = ours.filter(({ kind }) => kind !== "names");
  if (written.length === 0) return undefined;
  const budget = new Budget(context);
  const [headline, run, cells] = await budget.together([
    () => readHeadline(budget, context.workbook.names.items, written),
    () => latestRun(budget, written, dayShift),
    () => countCells(budget, written, dayShift),
  ]);
  return {
    headline,
    run,
    cells,
    sheets: written
      .filter(({ sheet }) => sheet.visibility === "Visible")
      .map(({ sheet: { name } }) => name),
    list: await sourceNow(context),
  };
}

async function readHeadline(
  budget: Budget,
  names: readonly Excel.NamedItem[],
  written: readonly OwnSheet[]
): Promise<string> {
  const headed = HEADED.flatMap((kind) => written.find((one) => one.kind === kind) ?? []);
  const areas = headed.map(({ kind, sheet }) => askDrawnAreas(names, kind, sheet.id));
  await budget.flush();
  let rows: readonly Excel.Range[] = [];
  await budget.ask(() => {
    rows = headed.flatMap(({ sheet }, i) => {
      const { head } = areas[i]!();
      return head === undefined
        ? []
        : [sheet.getRangeByIndexes(head.row, 0, 1, HEADLINE_COLUMNS).load("values")];
    });
  });
  const texts = rows.flatMap(({ values }) => (values as unknown[][]).flat().map(String));
  return texts.find((text) => text.trim() !== "") ?? "";
}

async function latestRun(
  budget: Budget,
  written: readonly OwnSheet[],
  dayShift: number
): Promise<FoundRun | undefined> {
  const runs = written.find(({ kind }) => kind === "runs");
  if (runs === undefined) return undefined;
  const table = await ownTable(budget, runs, dayShift);
  if (table === undefined) return undefined;
  const { rows } = await readRuns(budget, table);
  return rows
    .map(({ date, asOf }) => ({ runAt: Number(date) || 0, asOfDay: Number(asOf) || 0 }))
    .filter(({ runAt }) => runAt > 0)
    .reduce<FoundRun | undefined>(
      (latest, one) => (latest === undefined || one.runAt >= latest.runAt ? one : latest),
      undefined
    );
}

async function countCells(
  budget: Budget,
  written: readonly OwnSheet[],
  dayShift: number
): Promise<ReadonlyMap<string, number>> {
  const segments = written.find(({ kind }) => kind === "segments");
  const table = segments && (await ownTable(budget, segments, dayShift));
  const texts = table && (await readColumns(budget, table, ["segment"]));
  const counts = new Map<string, number>();
  for (const cell of texts?.get("segment") ?? []) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

async function sourceNow(context: Excel.RequestContext): Promise<FoundList | undefined> {
  const address = await lastSource(context);
  if (address === undefined) return undefined;
  const { files, sheets } = sourceParts(address);
  if (files.length > 0)
    return {
      address,
      rows: 0,
      newRows: undefined,
      inFiles: sheets === undefined ? "all" : "some",
    };
  const lists = splitAddresses(address);
  const places = await locateAgain(context, lists);
  const rowsNow = places?.reduce((sum, { range }) => sum + range.rowCount, 0);
  const rows = lists.reduce((sum, one) => sum + rowsOf(one), 0);
  return { address, rows, newRows: rowsNow === undefined ? undefined : rowsNow - rows };
}
