/** The result of the SQL text in tables of a workbook: the same sheets as by --table, cell by cell; what cannot be used is refused with its cell. */
import { aggregatedAnalysis } from "../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../src/engine/aggregates/aggregatedReview";
import { type AggregateCells, readAggregates } from "../../src/engine/aggregates/aggregates";
import { readSettings } from "../../src/engine/settings/readSettings";
import { aggregatedResult } from "../../src/job/aggregates/aggregatedResult";
import { readWorkbookSettings } from "../../src/excel/workbookSettings";
import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import type { ReportInput } from "../../src/report/reportInput";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { wordingFor } from "../../src/wording/wordingFor";
import type { Value } from "../cases/case";
import { type Workbook, workbookOf } from "../excel/office";
import { openExcel } from "../openExcel";
import {
  northwindTables,
  openTables,
  type Rows,
  TABLES,
  type Tables,
} from "../sql/northwindTables";
import { ADDIN } from "../workbook/bothWays";

let tables: Tables;
beforeAll(async () => {
  tables = await northwindTables();
});

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

/** Northwind looks from 6 May 1998, day 35,921; its first month is July 1996, day 35,247. Both by hand. */
test("in a workbook that counts from 1904 the days are the same days", async () => {
  const book = await openTables(tables, { date1904: true });
  try {
    // A person has made dates of one column; the others are numbers, as the text gives them.
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden A");
      const table = sheet.getRange(`B3:AV${3 + 89}`).load("values");
      await context.sync();
      const column = table.values[0]!.indexOf("LAST_PURCHASE");
      const days = table.getColumn(column).getOffsetRange(1, 0).getResizedRange(-1, 0);
      const rows = table.values.slice(1);
      days.numberFormat = rows.map(() => ["yyyy-mm-dd"]);
      days.values = rows.map((row) => [Number(row[column]) - 1462]);
      await context.sync();
    });
    const end = await book.run();
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    const { asOfDay, customers } = end.result.analysis;
    expect([asOfDay, Math.max(...customers.lastPurchase)]).toEqual([35_921, 35_921]);
    const { starts, dynamics } = end.told!.review.losses!;
    expect([starts[0], starts.length, dynamics.new[0]]).toEqual([35_247, 24, 20]);
  } finally {
    book.close();
  }
});

test("account cards that stand beside it stay as they are, and are none of its sheets", async () => {
  const names = tables.segments.slice(1, 11).map((row) => row[0]!);
  const sales = names.flatMap((name, i) => [
    [name, "2025-01-10", 900 - 10 * i],
    [name, "2025-03-10", 900],
  ]);
  const book = await openTables(tables, { sales: [["Customer", "Date", "Amount"], ...sales] });
  try {
    const cards = await book.run({ address: "Sales!A1:C21", accounts: "key" });
    expect(cards).toMatchObject({ kind: "written", sheets: expect.arrayContaining(["Accounts"]) as string[] });
    const before = await book.values("Accounts");
    const end = await book.run({ address: `'Kunden A'!B3:AV${3 + 89}` });
    expect(end).toMatchObject({ kind: "written", result: { source: { isAggregated: true } } });
    expect((end as { sheets: readonly string[] }).sheets).not.toContain("Accounts");
    expect(await book.values("Accounts")).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  } finally {
    book.close();
  }
}); // prettier-ignore

test("what makes a key account, and which sheets are written, is changed as for a list; of the engine's settings none is kept for lists", async () => {
  const facts = tables.facts.map((row, i) =>
    row.map((cell, c) =>
      i > 0 && tables.facts[0]![c] === "settings" ? String(cell).replace('"a":0.8', '"a":0.7') : cell
    )
  );
  const book = await openTables({ ...tables, facts });
  try {
    const first = await book.run();
    if (first.kind !== "written") throw new Error(JSON.stringify(first));
    const { settings } = first.result.analysis;
    expect(settings.abc.a).toBe(0.7);
    const changed = {
      ...settings,
      keyAccounts: { ...settings.keyAccounts, breadwinner: 0.05, criteria: ["breadwinner"] },
      sheets: { ...settings.sheets, winBack: false },
    } as const;
    const { address } = first.result.source;
    const end = await book.run({ address, settings: changed });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    // QUICK-Stop 8.7 %, Ernst Handel 8.3 %, Save-a-lot 8.2 % of 1,265,793: nobody else has 5 %.
    expect(end.result.analysis.keyAccounts.breadwinners.length).toBe(3);
    const kept = await book.Excel.run(readWorkbookSettings);
    expect(kept).toMatchObject({
      abc: { a: 0.8 },
      value: "auto",
      keyAccounts: { breadwinner: 0.05 },
      sheets: { winBack: false },
    });
  } finally {
    book.close();
  }
}); // prettier-ignore
