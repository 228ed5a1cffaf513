/**
 * The way back: the sheets made from the result of the SQL text on DuckDB, against the sheets that the product makes of the same lines. What such a result cannot
 * hold is named here, column by column; all else is the same, cell by cell.
 */
import { aggregatedAnalysis } from "../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../src/engine/aggregates/aggregatedReview";
import { readAggregates } from "../../src/engine/aggregates/aggregates";
import {
  DIRECTION_COLUMNS,
  EXPECTED_COLUMNS,
  FACT_COLUMNS,
  LATEST_COLUMNS,
  LOSS_COLUMNS,
  ORDER_COLUMNS,
  SEGMENT_COLUMNS,
} from "../../src/engine/aggregates/segmentsTable";
import { readSettings } from "../../src/engine/settings/readSettings";
import { accountRows } from "../../src/job/analyse/accountRows";
import { aggregatedResult } from "../../src/job/aggregates/aggregatedResult";
import { buildReport } from "../../src/report/buildReport";
import type { SheetKind, Value } from "../../src/report/blocks/report";
import { callReason } from "../../src/report/callReason";
import type { ReportInput } from "../../src/report/reportInput";
import { cdnow, northwind, onlineRetail } from "../engine/fixtures";
import { inputOfSales } from "../report/sample";
import { sampleOf } from "../sample";
import { openDuckDb } from "./duckdb";
import { linesOf, salesOf } from "./partings";
import { randomLines } from "./randomLines";
import type { SqlEngine, SqlLine, SqlRow } from "./sqlEngine";

let duckdb: SqlEngine;
beforeAll(async () => {
  duckdb = await openDuckDb();
});
afterAll(() => duckdb.close());

const cellsOf = (rows: readonly SqlRow[]) =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name])])
  );

/** Both ways to the sheets: from the lines, and from what DuckDB made of them. */
async function bothWays(
  lines: readonly SqlLine[],
  given: object
): Promise<readonly [whole: ReportInput, back: ReportInput]> {
  const settings = readSettings(given);
  const sql = await duckdb.run(lines, settings);
  const read = readAggregates(
    {
      segments: cellsOf(sql.segments),
      facts: cellsOf([sql.facts]),
      losses: cellsOf(sql.losses),
      ...(sql.directions.length > 0 && { directions: cellsOf(sql.directions) }),
    },
    given
  );
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const analysis = aggregatedAnalysis(read.aggregates);
  const { result, ...whole } = inputOfSales(salesOf(lines), "en-US", { settings: given });
  const { address } = result.source;
  // The columns that were read are not told of in the result of an engine.
  const rows = accountRows(result.rows, result.analysis.issues, "lines");
  const told = { ...result, rows, source: { ...result.source, columns: {} } };
  return [
    { ...whole, result: told },
    {
      ...whole,
      result: aggregatedResult(read.aggregates, analysis, address, whole.wording),
      review: aggregatedReview(read.aggregates, analysis),
    },
  ];
}

const sheetOf = (input: ReportInput, kind: SheetKind) =>
  buildReport(input).sheets.find((sheet) => sheet.kind === kind);

/** Rows of a table by their key: cells by column. */
function rowsOf(input: ReportInput, kind: SheetKind, without: readonly string[]) {
  const { table } = sheetOf(input, kind) ?? {};
  const columns = table?.columns.filter(({ id }) => !without.includes(id)) ?? [];
  const keys = table?.columns.find(({ role }) => role === "key")?.cells ?? [];
  return new Map(
    keys.map((key, row) => [key, columns.map(({ id, cells }) => `${id}: ${text(cells[row])}`)])
  );
}

/** Numbers to twelve digits: divisions of two engines part in the last ones. */
function text(cell: Value | null | undefined): string {
  return typeof cell === "number" ? String(Number(cell.toPrecision(12))) : JSON.stringify(cell);
}

/** Needs the purchases or the lines. Which of two places with equal losses stands first is the order of the lines. */
const NOT_TOLD = {
  segments: [],
  dueSoon: [],
  winBack: ["chance", "place"],
  losses: ["place"],
} as const;

/** Losses by class, type, size and time as a customer are told by the product alone. */
const isDirection = ([key]: readonly [Value | null, unknown]): boolean =>
  key === ":all" || !String(key).startsWith(":");

async function partings(lines: readonly SqlLine[], given: object): Promise<readonly string[]> {
  const [whole, back] = await bothWays(lines, given);
  const parted = (what: string, one: unknown, other: unknown): readonly string[] => {
    const [p, q] = [one, other].map((value) => JSON.stringify(value) ?? "");
    if (p === q) return [];
    const at = [...p!].findIndex((letter, i) => letter !== q![i]);
    const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
    return [`${what}: from the lines ${near(p!)}, back ${near(q!)}`];
  };
  const { analysis } = whole.result;
  const told = back.result.analysis;
  return [
    ...(["segments", "winBack", "losses", "dueSoon"] as const).flatMap((kind) => {
      const rows = [whole, back].map((input) => rowsOf(input, kind, NOT_TOLD[kind]));
      const [from, to] = rows.map((all) => [...all].filter(kind === "losses" ? isDirection : () => true));
      const found = new Map(to);
      return [
        ...parted(`${kind} rows`, from!.length, to!.length),
        ...from!.flatMap(([key, cells]) => parted(`${kind} ${String(key)}`, cells, found.get(key))),
      ];
    }),
    ...parted("matrix", sheetOf(whole, "matrix")?.blocks, sheetOf(back, "matrix")?.blocks),
    ...parted("due soon", sheetOf(whole, "dueSoon")?.blocks, sheetOf(back, "dueSoon")?.blocks),
    ...parted("before", beforeOf(whole), beforeOf(back)),
    ...parted("changed", changed(whole), changed(back)),
    ...parted("trend", trendOf(whole), trendOf(back)),
    ...parted("order hits", whole.review.losses?.nextOrderHits, back.review.losses?.nextOrderHits),
    ...parted("reasons to call", reasonsToCall(whole), reasonsToCall(back)),
    ...parted("headline", headline(whole), headline(back)),
    ...parted("issues", whole.result.issues, back.result.issues),
    ...parted("rows", whole.result.rows, back.result.rows),
    ...parted("dynamics", whole.review.losses?.dynamics, back.review.losses?.dynamics),
    ...parted("months", whole.review.losses?.starts, back.review.losses?.starts),
    ...parted("concentration", analysis.concentration, told.concentration),
    ...parted("borders", Array.from(analysis.customers.order, (c) => [
      whole.result.customers[c], analysis.customers.abcBorder[c], analysis.customers.lostAfterFrom[c], analysis.customers.atRiskAfterFrom[c], analysis.customers.periodsForBetter[c],
    ]), Array.from(told.customers.order, (c) => [
      back.result.customers[c], told.customers.abcBorder[c], told.customers.lostAfterFrom[c], told.customers.atRiskAfterFrom[c], told.customers.periodsForBetter[c],
    ])),
  ]; // prettier-ignore
}

/** Why to call each customer now. */
const reasonsToCall = (input: ReportInput): unknown =>
  Array.from(input.result.analysis.customers.order, (c) => [
    input.result.customers[c],
    callReason(input, c),
  ]);

/** What moved since the window before; what drove it wants the lines. */
function beforeOf({ result, review: { earlier } }: ReportInput): unknown {
  if (earlier === null) return null;
  const { changes, analysis, now, otherPeriod } = earlier;
  const { abc, xyz, status } = changes;
  const { customers, base, total, statusCounts, asOfDay } = analysis;
  const columns = [changes.now, changes.earlier, ...Object.values(customers)];
  return [
    ...[abc, xyz, status].map((arrows) => arrows.map((arrow) => Object.values(arrow).map(text))),
    [text(base), text(total), statusCounts, asOfDay, now, otherPeriod],
    Array.from(result.analysis.customers.order, (c) => columns.map((column) => text(column[c]))),
  ];
}

/** The rows of Changes without what drove them. */
const changed = (input: ReportInput): unknown => [...rowsOf(input, "changes", ["reason"])];

/** What each brought in the latest periods, in the order of Segments. */
function trendOf({ result: { analysis }, review: { trend } }: ReportInput): unknown {
  if (trend === null) return null;
  const { count, starts, totals } = trend;
  const of = (c: number) => Array.from(totals.slice(c * count, (c + 1) * count), text);
  return [starts, Array.from(analysis.customers.order, of)];
}

const headline = ({ result, wording }: ReportInput): string =>
  wording.headline(result.analysis, result.customers, result.source);

const LISTS = { northwind, cdnow, onlineRetail };

test.each(sampleOf(["northwind", "onlineRetail", "cdnow"] as const, 2))("%s", async (name) => {
  expect(await partings(linesOf(LISTS[name]().sales), {})).toEqual([]);
});

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

test.each(sampleOf(SEEDS, 8))("random list %i", async (seed) => {
  const { lines, settings } = randomLines(seed);
  expect(await partings(lines, settings)).toEqual([]);
});

test("the text gives the columns that are read", async () => {
  const sql = await duckdb.run(linesOf(northwind().sales), readSettings({}));
  const expectColumns = (row: SqlRow, spec: object): void =>
    expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.keys(spec)));
  expectColumns(sql.segments[0]!, { ...SEGMENT_COLUMNS, ...ORDER_COLUMNS, ...LATEST_COLUMNS });
  expectColumns(sql.facts, { ...FACT_COLUMNS, ...EXPECTED_COLUMNS });
  expectColumns(sql.losses[0]!, LOSS_COLUMNS);
  expectColumns(sql.directions[0]!, DIRECTION_COLUMNS);
});
