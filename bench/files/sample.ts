/**
 * One reading and analysis of files in a process of its own. Arguments: "ours", "duckdb1" or "duckdb2" (threads), or "typed" (DuckDB on one thread
 * reads into our typed columns, our engine analyses), then "retail" or "sales", then files, CSV or Parquet. Prints JSON: milliseconds, on the clock and on the
 * processors, peak memory, and what was found, which all must agree on.
 */
import { filesReader } from "../../src/job/files/filesReader";
import { DuckDBInstance } from "@duckdb/node-api";
import { readSettings } from "../../src/engine/settings/readSettings";
import { Analyser } from "../../src/worker/analyser";
import { NameTable } from "../../src/engine/sales/columns/names";
import { createJob } from "../../src/job/createJob";
import { segmentationSql } from "../../src/sql/segmentationSql";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { wordingFor } from "../../src/wording/wordingFor";
import { diskFile } from "../../scripts/segment/diskFile";

/** As many as any of the lists has. */
const MOST_LINES = 5_000_000;

interface Found {
  readonly customers: number;
  readonly lines: number;
  readonly sum: number;
}

/** The same rows for both: with a customer, a day and an amount. */
const SQL: { readonly [data: string]: string } = {
  retail: `SELECT CustomerID::VARCHAR AS customer, InvoiceDate::DATE AS date,
    (Quantity * UnitPrice)::DECIMAL(18,4) AS amount, NULL::DECIMAL(18,4) AS profit, InvoiceNo::VARCHAR AS invoice FROM t WHERE CustomerID IS NOT NULL`,
  sales: `SELECT Customer AS customer, Date::DATE AS date,
    Amount::DECIMAL(18,4) AS amount, NULL::DECIMAL(18,4) AS profit, Invoice::VARCHAR AS invoice FROM t`,
};

async function ours(files: readonly string[]): Promise<Found> {
  const stopped = new AbortController();
  let found: Found | undefined;
  const parts = {
    runner: createInlineRunner(),
    wording: () => wordingFor("en-US"),
    now: () => new Date(),
    interactive: false,
    watch: false,
  };
  await createJob(parts, () => filesReader(files.map(diskFile)))({
    isAlone: true,
    settings: readSettings({ value: "revenue" }),
    answers: { partialUse: "accepted" },
    signal: stopped.signal,
    // What is timed ends with the analysis, as it does on the other side.
    onEvent: (event) => {
      if (event.kind !== "analysed") return;
      const { customers, rows, usedSum } = event.result;
      found = { customers: customers.length, lines: rows.used + rows.repaired, sum: usedSum };
      stopped.abort();
    },
  });
  return found!;
}

function source(files: readonly string[]): string {
  const names = files.map((file) => `'${file}'`).join(", ");
  return files[0]!.endsWith(".parquet")
    ? `read_parquet([${names}])`
    : `read_csv([${names}], header = true)`;
}

async function typed(files: readonly string[], data: string): Promise<Found> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const db = await instance.connect();
  const read = await db.stream(
    `WITH t AS (SELECT * FROM ${source(files)}), s AS (${SQL[data]!})
    SELECT customer, date - DATE '1899-12-30', amount::DOUBLE, invoice FROM s`
  );
  const customers = new NameTable();
  const invoices = new NameTable();
  const columns = {
    customer: new Int32Array(MOST_LINES),
    day: new Int32Array(MOST_LINES),
    amount: new Float64Array(MOST_LINES),
    invoice: new Int32Array(MOST_LINES),
  };
  let count = 0;
  for (let chunk = await read.fetchChunk(); chunk?.rowCount; chunk = await read.fetchChunk()) {
    const [names, days, amounts, numbers] = [0, 1, 2, 3].map((i) => chunk!.getColumnVector(i));
    for (let i = 0; i < chunk.rowCount; i += 1, count += 1) {
      columns.customer[count] = customers.index(String(names!.getItem(i)));
      columns.day[count] = Number(days!.getItem(i));
      columns.amount[count] = Number(amounts!.getItem(i));
      columns.invoice[count] = invoices.index(String(numbers!.getItem(i)));
    }
  }
  const sales = {
    lineCount: count,
    customers: customers.names,
    customer: columns.customer.subarray(0, count),
    day: columns.day.subarray(0, count),
    amount: columns.amount.subarray(0, count),
    invoice: columns.invoice.subarray(0, count),
    dimensions: [],
    grain: "day",
  } as const;
  new Analyser().load(sales, readSettings({ value: "revenue" }));
  let sum = 0;
  for (const amount of sales.amount) sum += amount;
  return { customers: customers.names.length, lines: count, sum };
}

async function duckdb(files: readonly string[], data: string, threads: number): Promise<Found> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const db = await instance.connect();
  await db.run(`CREATE TABLE sales AS WITH t AS (SELECT * FROM ${source(files)}) ${SQL[data]!}`);
  const settings = readSettings({ value: "revenue" });
  await db.run(segmentationSql({ dialect: "duckdb", settings, sales: "sales" }));
  const rows = await db.runAndReadAll(
    "SELECT count(DISTINCT customer)::INTEGER AS customers, count(*)::INTEGER AS lines, sum(amount)::DOUBLE AS sum FROM sales"
  );
  return rows.getRowObjectsJson()[0] as unknown as Found;
}

async function main(): Promise<void> {
  const [way = "ours", data = "sales", ...files] = process.argv.slice(2);
  const start = performance.now();
  const before = process.cpuUsage();
  const found =
    way === "ours"
      ? await ours(files)
      : way === "typed"
        ? await typed(files, data)
        : await duckdb(files, data, way === "duckdb2" ? 2 : 1);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e3;
  // In kilobytes.
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ms, cpu, peak, found }));
  process.exit(0);
}

void main();
