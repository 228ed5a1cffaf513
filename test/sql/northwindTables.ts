/** The result of the SQL text for Northwind, as Power Query loads it into tables of a workbook. */
import { DuckDBInstance } from "@duckdb/node-api";
import { readSettings } from "../../src/engine/settings/readSettings";
import { segmentationSql } from "../../src/sql/segmentationSql";
import type { Value } from "../cases/case";
import { modelOf } from "../cases/modelOf";
import { openWorkbook, type Workbook } from "../excel/office";

export type Rows = readonly (readonly Value[])[];
export const TABLES = ["segments", "facts", "losses", "directions"] as const;
export type Tables = { readonly [table in (typeof TABLES)[number]]: Rows };

/** Numbers as numbers, days of losses as days. */
export async function northwindTables(): Promise<Tables> {
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
  return read as Tables;
}

const isNumber = (cell: unknown): boolean =>
  typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell);

/** The tables on sheets of their own, beside others (that of some sales too); that of the customers below two rows, its columns turned round, and one of the user's among them. */
export async function openTables(
  { segments, ...more }: Partial<Tables>,
  {
    date1904 = false,
    sales = [["Loaded by Power Query"]],
  }: { readonly date1904?: boolean; readonly sales?: Rows } = {}
): Promise<Workbook> {
  const model = modelOf({ sheets: [{ name: "Loaded", rows: [[]] }], date1904 });
  const book = await openWorkbook(sales, { model });
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
