/**
 * "make" FILE LINES CUSTOMERS: writes sales as Parquet. "run" FILE FOLDER: runs the steps of standard input on DuckDB with two threads, what does not fit into
 * memory in FOLDER, and prints JSON: milliseconds, rows and the most of memory of each.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const MEMORY = "4GB";
/** A share of 0 to 1, the same for the same number. */
const share = (of: string): string => `(CAST(hash(${of}) AS DOUBLE) / 18446744073709551616)`;

async function make(file: string, lines: number, customers: number): Promise<void> {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(`COPY (
    SELECT 'K' || CAST(floor(pow(${share("invoice")}, 2) * ${customers}) AS INTEGER) AS customer,
      DATE '2023-01-01' + CAST(invoice * 1096 // ${Math.ceil(lines / 4)} AS INTEGER) AS date,
      CAST((1 + line % 5) * (0.5 + 80 * ${share("line + 1000000007")}) AS DECIMAL(18, 2)) AS amount,
      CAST(536000 + invoice AS VARCHAR) AS invoice
    FROM (SELECT range AS line, range // 4 AS invoice FROM range(${lines}))
  ) TO '${file}' (FORMAT parquet)`);
}

async function run(file: string, folder: string): Promise<void> {
  const steps = JSON.parse(readFileSync(0, "utf8")) as { name: string; text: string }[];
  const store = path.join(folder, "sales.duckdb");
  const instance = await DuckDBInstance.create(store, { threads: "2", memory_limit: MEMORY });
  const db = await instance.connect();
  await db.run(`CREATE VIEW sales AS SELECT * FROM read_parquet('${file}')`);
  const costs = [];
  for (const { name, text } of steps) {
    // Linux: the most of memory is counted anew.
    writeFileSync("/proc/self/clear_refs", "5");
    const start = performance.now();
    const used = process.cpuUsage();
    await db.run(text);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    const [, most] = /VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))!;
    const read = await db.runAndReadAll(`SELECT count(*)::DOUBLE AS n FROM ${name}`);
    costs.push({
      name,
      ms,
      cpu: (user + system) / 1000,
      rows: read.getRowObjectsJson()[0]!["n"],
      peak: Number(most) / 1024,
    });
  }
  console.log(JSON.stringify(costs));
  db.closeSync();
  instance.closeSync();
  rmSync(store);
}

const [what, file = "", ...rest] = process.argv.slice(2);
void (what === "make" ? make(file, Number(rest[0]), Number(rest[1])) : run(file, rest[0]!));
