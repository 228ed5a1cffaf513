/**
 * node bench/run.mjs files [rounds] [retail|sales|large]: files to letters, side by side with DuckDB that does the same in SQL on one and two threads.
 * "retail": Online Retail; "sales": 5,000,000 lines in three files; "large": one file of 2 GB, ours alone, for its memory.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { writeSales } from "./files/data";
import { median } from "./median";
import { spread } from "./spread";

interface Sample {
  readonly ms: number;
  readonly peak: number;
  readonly found: { readonly customers: number; readonly lines: number; readonly sum: number };
}

const [rounds = "5", only] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "key-customers-files-"));

function run(way: string, data: string, files: readonly string[]): Sample {
  const args = ["--max-old-space-size=4096", process.env["BENCH_SAMPLE"]!, way, data, ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Sample;
}

function compare(data: string, files: readonly string[]): void {
  const ways = ["ours", "duckdb1", "duckdb2"];
  const samples = new Map<string, Sample[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < Number(rounds); round += 1)
    for (const way of ways) samples.get(way)!.push(run(way, data, files));
  const times = (way: string): number[] => samples.get(way)!.map(({ ms }) => ms);
  for (const way of ways) {
    const peak = Math.max(...samples.get(way)!.map((sample) => sample.peak));
    const { customers, lines, sum } = samples.get(way)![0]!.found;
    console.log(
      `${data} ${way}: ${spread(times(way))} ms, peak ${peak.toFixed(0)} MB; ${customers} customers, ${lines} lines, ${sum.toFixed(2)}`
    );
  }
  for (const way of ways.slice(1))
    console.log(
      `${data} ours / ${way}: ${(median(times("ours")) / median(times(way))).toFixed(2)}`
    );
}

try {
  if (only === undefined || only === "retail") {
    const retail = path.join(folder, "retail.csv");
    writeFileSync(retail, gunzipSync(readFileSync("test/data/online_retail/lines.csv.gz")));
    compare("retail", [retail]);
  }
  if (only === undefined || only === "sales") {
    const files = [2_000_000, 2_000_000, 1_000_000].map((lines, i) => {
      const file = path.join(folder, `sales${i}.csv`);
      writeSales(file, 50_000, { lines }, i);
      return file;
    });
    compare("sales", files);
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
