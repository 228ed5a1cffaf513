/**
 * node bench/run.mjs files [rounds] [retail|sales|large] [csv|parquet]: files to letters, side by side with DuckDB that does the same in SQL on one and two
 * threads, and with DuckDB that reads into our typed columns. "retail": Online Retail; "sales": 5,000,000 lines in three files; "large": one file of 2 GB, ours
 * alone, for its memory.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { gunzipSync } from "node:zlib";
import { writeSales } from "./files/data";
import { median } from "./median";
import { spread } from "./spread";

interface Sample {
  readonly ms: number;
  readonly cpu: number;
  readonly peak: number;
  readonly found: { readonly customers: number; readonly lines: number; readonly sum: number };
}

const [rounds = "5", only, kind] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "key-customers-files-"));

function run(way: string, data: string, files: readonly string[]): Sample {
  const args = ["--max-old-space-size=4096", process.env["BENCH_SAMPLE"]!, way, data, ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Sample;
}

function compare(data: string, files: readonly string[]): void {
  const ways = ["ours", "duckdb1", "duckdb2", "typed"];
  const samples = new Map<string, Sample[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < Number(rounds); round += 1)
    for (const way of ways) samples.get(way)!.push(run(way, data, files));
  const times = (way: string, what: "ms" | "cpu" = "ms"): number[] =>
    samples.get(way)!.map((sample) => sample[what]);
  for (const way of ways) {
    const peak = Math.max(...samples.get(way)!.map((sample) => sample.peak));
    const { customers, lines, sum } = samples.get(way)![0]!.found;
    console.log(
      `${data} ${way}: ${spread(times(way))} ms, ${spread(times(way, "cpu"))} on the processors, peak ${peak.toFixed(0)} MB; ${customers} customers, ${lines} lines, ${sum.toFixed(2)}`
    );
  }
  for (const way of ways.slice(1))
    console.log(
      `${data} ours / ${way}: ${ratio(way, "ms")}, on the processors ${ratio(way, "cpu")}`
    );
  function ratio(way: string, what: "ms" | "cpu"): string {
    return (median(times("ours", what)) / median(times(way, what))).toFixed(2);
  }
}

/** The same list as CSV and as Parquet, which DuckDB writes. */
async function compareKinds(data: string, files: readonly string[]): Promise<void> {
  if (kind !== "parquet") compare(data, files);
  if (kind === "csv") return;
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  const packed = files.map((file) => file.replace(".csv", ".parquet"));
  for (const [i, file] of files.entries())
    await db.run(`COPY (SELECT * FROM read_csv('${file}', header = true)) TO '${packed[i]!}'`);
  db.closeSync();
  console.log("Parquet:");
  compare(data, packed);
}

async function main(): Promise<void> {
  try {
    if (only === undefined || only === "retail") {
      const retail = path.join(folder, "retail.csv");
      writeFileSync(retail, gunzipSync(readFileSync("test/data/online_retail/lines.csv.gz")));
      await compareKinds("retail", [retail]);
    }
    if (only === undefined || only === "sales") {
      const files = [2_000_000, 2_000_000, 1_000_000].map((lines, i) => {
        const file = path.join(folder, `sales${i}.csv`);
        writeSales(file, 50_000, { lines }, i);
        return file;
      });
      await compareKinds("sales", files);
    }
    if (only === "large") {
      const file = path.join(folder, "large.csv");
      const lines = writeSales(file, 50_000, { bytes: 2e9 });
      const { ms, peak, found } = run("ours", "sales", [file]);
      console.log(
        `2 GB, ${lines} lines: ${(ms / 1000).toFixed(1)} s, peak ${peak.toFixed(0)} MB; ${found.customers} customers, ${found.lines} lines`
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
