/** The result of the SQL text in tables of a workbook: the same sheets as by --table, cell by cell; what cannot be used is refused with its cell. */
import { DuckDBInstance } from "@duckdb/node-api";
import { aggregatedAnalysis } from "../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../src/engine/aggregates/aggregatedReview";
import { type AggregateCells, readAggregates } from "../../src/engine/aggregates/aggregates";
import { readSettings } from "../../src/engine/settings/readSettings";
import { aggregatedResult } from "../../src/job/aggregates/aggregatedResult";
import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import type { ReportInput } from "../../src/report/reportInput";
import { segmentationSql } from "../../src/sql/segmentationSql";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { wordingFor } from "../../src/wording/wordingFor";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook, workbookOf } from "../excel/office";
import { openExcel } from "../openExcel";
import { ADDIN } from "../workbook/bothWays";

type Rows = readonly (readonly Value[])[];
const TABLES = ["segments", "facts", "losses", "directions"] as const;
type Tables = { readonly [table in (typeof TABLES)[number]]: Rows };

/** As Power Query loads them: numbers as numbers, days of losses as days. */
let tables: Tables;
beforeAll(async () => {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(
    "CREATE TABLE sales AS SELECT CompanyName AS customer, OrderDate AS date, Amount AS amount, Country FROM read_csv('test/data/northwind/order_lines.csv')"
  );
  const settings = readSettings({});
  await db.run(segmentationSql({ dialect: "duckdb", sales: "sales", settings, by: "Country" }));
  const read: { [table in (typeof TABLES)[number]]?: Rows } = {};
  for (const table of TABLES) {
    const result = await db.runAndReadAll(`SELECT * FROM kc_${table}`);
    const rows = result.getRowsJson() as (string | number | boolean | null)[][];
    read[table] = [
      result.columnNames(),
      ...rows.map((row) => row.map((cell) => (isNumber(cell) ? Number(cell) : (cell ?? "")))),
    ] as Rows;
  }
  db.closeSync();
  tables = read as Tables;
});

const isNumber = (cell: unknown): boolean =>
  typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell);

/** The tables on sheets of their own, beside others; that of the customers below two rows, its columns turned round, and one of the user's among them. */
async function openTables({ segments, ...more }: Partial<Tables>): Promise<Workbook> {
  const book = await openWorkbook([["Loaded by Power Query"]]);
  await book.Excel.run(async (context) => {
    const add = (name: string, rows: Rows, sheet: Excel.Worksheet, row: number): void => {
      const range = sheet.getRangeByIndexes(row, 1, rows.length, rows[0]!.length);
      range.values = rows.map((cells) => [...cells]);
      sheet.tables.add(range, true).name = name;
    };
    const customers = context.workbook.worksheets.add("Kunden A");
    const turned = segments!.map((row, i) => [
      ...[...row].reverse().map((cell) => (i === 0 ? String(cell).toUpperCase() : cell)),
      i === 0 ? "Our note" : "call",
    ]);
    add("Query1", turned, customers, 2);
    for (const [name, rows] of Object.entries(more))
      add(`loaded_${name}`, rows, context.workbook.worksheets.add(`Loaded ${name}`), 0);
    customers.activate();
    customers.getRange("C5").select();
    await context.sync();
  });
  return book;
}

const cellsOf = ([header = [], ...rows]: Rows) =>
  Object.fromEntries(header.map((name, column) => [String(name), rows.map((row) => row[column])]));

/** All cells of all sheets, as --table gives them. */
function byTable(told: ReportInput) {
  const cells = Object.fromEntries(
    TABLES.map((table) => [table, cellsOf(tables[table])])
  ) as unknown as AggregateCells;
  const read = readAggregates(cells, readSettings({}));
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const analysis = aggregatedAnalysis(read.aggregates);
  const wording = wordingFor("en-US");
  const { address } = told.result.source;
  const result = aggregatedResult(read.aggregates, analysis, address, wording);
  const review = aggregatedReview(read.aggregates, analysis);
  return buildReport(firstRun({ result, review, wording, runAt: told.runAt }));
}

/** The moment of the run is kept to fewer digits by some Excels. */
const rounded = (cell: Value): Value =>
  typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;

async function cellsOfSheets(
  book: Workbook,
  sheets: readonly string[]
): Promise<{ readonly [sheet: string]: readonly (readonly Value[])[] }> {
  const all = sheets.map(async (sheet) => {
    const values = await book.values(sheet);
    return [sheet, values.map((row) => row.map(rounded))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

test("Northwind: the sheets that --table makes, cell by cell", async () => {
  let book = await openTables(tables);
  try {
    const end = await book.run();
    if (end.kind !== "written" || end.told === undefined) throw new Error(JSON.stringify(end));
    const report = byTable(end.told);
    expect(end.sheets).toEqual(report.sheets.map(({ name }) => name));
    expect(end).toMatchObject({ classColumns: "notAsked", remarks: [] });
    expect(end.result.source.address).toBe(`'Kunden A'!B3:AV${3 + 89}`);
    const cells = await cellsOfSheets(book, end.sheets);
    // Once more from where the result stands: the table of the last run is found again.
    await book.Excel.run((context) => {
      context.workbook.worksheets.getItem("Segments").activate();
      return context.sync();
    });
    expect(await book.run({ again: true })).toMatchObject({ kind: "written", sheets: end.sheets });
    book.close();
    const { analysis, source } = end.result;
    const bytes = await writeWorkbook(report, { settings: analysis.settings, source: source.address, addin: ADDIN });
    book = workbookOf(await openExcel({ bytes }));
    expect(cells).toEqual(await cellsOfSheets(book, end.sheets));
    expect(Object.values(cells).flat(2).filter((cell) => cell !== "").length).toBeGreaterThan(2_500);
  } finally {
    book.close();
  }
}); // prettier-ignore

const changed = (rows: Rows, row: number, column: string, cell: Value): Rows =>
  rows.map((cells, i) => cells.map((one, c) => (i === row && rows[0]![c] === column ? cell : one)));

test.each([
  ["a cell that is none", (rows: Rows) => changed(rows, 2, "gaps", "many"), "tableCell", /^'Kunden A'!AA5: “many” cannot be used as gaps\./],
  ["a column that is missing", (rows: Rows) => changed(rows, 0, "gaps", "pauses"), "tableColumn", /^'Kunden A'!B3:AV92 has no column gaps/],
  ["a customer twice", (rows: Rows) => changed(rows, 2, "customer", rows[1]![0]!), "tableCustomer", /^'Kunden A'!AU5: “.*” is there a second time/],
] as const)("%s is refused, with its cell; nothing is written", async (_, change, code, sentence) => {
  const book = await openTables({ ...tables, segments: change(tables.segments) });
  try {
    const sheets = await book.sheets();
    const end = await book.run();
    expect(end).toMatchObject({ kind: "problem", problem: { code, sentence: expect.stringMatching(sentence) as string } });
    expect(await book.sheets()).toEqual(sheets);
  } finally {
    book.close();
  }
}); // prettier-ignore
