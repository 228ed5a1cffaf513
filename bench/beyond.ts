/**
 * node bench/run.mjs beyond duckdb|spark [LINES/CUSTOMERS ...]: what the SQL text costs, step by step. The sales are a Parquet file in a temporary folder: seeded
 * invoices of four lines, in order of time, over three years, and few customers buy much. Spark is the one of $SPARK_PYTHON, a Python that has pyspark.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DEFAULT_SETTINGS } from "../src/engine/settings/defaults";
import { segmentationSteps } from "../src/sql/segmentationSql";

interface StepCost {
  readonly name: string;
  readonly ms: number;
  /** On the processors, all threads: a crowded machine says little else. */
  readonly cpu: number;
  /** Of the table that the step makes. */
  readonly rows: number;
  /** DuckDB: the most of memory while the step ran. */
  readonly peak?: number;
  /** Spark: what its exchanges wrote. */
  readonly exchanges?: number;
  readonly records?: number;
  readonly bytes?: number;
  /** Spark: by what rows are exchanged, as the plan says it. */
  readonly plan?: readonly string[];
}

const [engine = "duckdb", ...asked] = process.argv.slice(2);
const sizes = asked.length > 0 ? asked : ["100000/10000", "1000000/100000", "5000000/100000"];
const folder = mkdtempSync(path.join(tmpdir(), "key-customers-beyond-"));
const settings = { ...DEFAULT_SETTINGS, columns: { invoice: "invoice" } };

function sample(...args: readonly string[]): string {
  return execFileSync(process.execPath, [process.env["BENCH_SAMPLE"]!, ...args], {
    encoding: "utf8",
    input: JSON.stringify(segmentationSteps({ dialect: "duckdb", settings, sales: "sales" })),
  });
}

function onSpark(file: string): string {
  const steps = segmentationSteps({ dialect: "spark", settings, sales: "sales" });
  return execFileSync(
    process.env["SPARK_PYTHON"]!,
    ["bench/beyond/spark.py", file, path.join(folder, "warehouse")],
    {
      encoding: "utf8",
      input: JSON.stringify(steps),
      stdio: ["pipe", "pipe", "inherit"],
    }
  );
}

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

try {
  for (const size of sizes) {
    const file = path.join(folder, "sales.parquet");
    sample("make", file, ...size.split("/"));
    const told = engine === "spark" ? onSpark(file) : sample("run", file, folder);
    const steps = JSON.parse(told) as readonly StepCost[];
    const sum = (of: (step: StepCost) => number): number =>
      steps.reduce((all, step) => all + of(step), 0);
    for (const { name, ms, cpu, rows, peak, exchanges, records, bytes, plan } of steps)
      console.log(
        [size, engine, name, `${whole(ms)} ms`, `cpu ${whole(cpu)} ms`, `${whole(rows)} rows`]
          .concat(peak === undefined ? [] : [`peak ${whole(peak)} MB`])
          .concat(
            records === undefined
              ? []
              : [`${exchanges} exchanges: ${whole(records)} rows, ${whole((bytes ?? 0) / 1e6)} MB`]
          )
          .concat(plan ?? [])
          .join("; ")
      );
    const most = Math.max(...steps.map(({ peak = 0 }) => peak));
    console.log(
      `${size} ${engine} ALL: ${whole(sum(({ ms }) => ms))} ms, cpu ${whole(sum(({ cpu }) => cpu))} ms` +
        (engine === "spark"
          ? `, ${sum(({ exchanges = 0 }) => exchanges)} exchanges: ${whole(sum(({ records = 0 }) => records))} rows, ${whole(sum(({ bytes = 0 }) => bytes) / 1e6)} MB`
          : `, peak ${whole(most)} MB`)
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
