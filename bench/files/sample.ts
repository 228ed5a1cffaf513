/**
 * One reading and analysis of files in a process of its own. Arguments: "ours", "duckdb1" or "duckdb2" (threads), "retail" or "sales", files. Prints JSON:
 * milliseconds, peak memory, and what was found, which all must agree on.
 */
import { filesReader } from "../../src/job/files/filesReader";
import { DuckDBInstance } from "@duckdb/node-api";
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import { segmentationSql } from "../../src/sql/segmentationSql";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { wordingFor } from "../../src/wording/wordingFor";
import { diskFile } from "../../scripts/segment/diskFile";

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

async function duckdb(files: readonly string[], data: string, threads: number): Promise<Found> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const db = await instance.connect();
  const names = files.map((file) => `'${file}'`).join(", ");
  await db.run(
    `CREATE TABLE sales AS WITH t AS (SELECT * FROM read_csv([${names}], header = true)) ${SQL[data]!}`
  );
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
  const found =
    way === "ours" ? await ours(files) : await duckdb(files, data, way === "duckdb2" ? 2 : 1);
  const ms = performance.now() - start;
  // In kilobytes.
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ms, peak, found }));
  process.exit(0);
}

void main();
