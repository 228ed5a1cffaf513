/** Who is timed, in the order of the table. */
import { readFileSync } from "node:fs";

export interface Contender {
  readonly label: string;
  /** What it does: our whole analysis, or the common job. It is measured by ours, the first of the same work. */
  readonly work: "whole" | "common";
  /** A file of bench/peers/contenders. */
  readonly program: string;
  readonly argument?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** At a full sheet, so many times the time of ours: the whole, and the query on rows that are loaded already. */
  readonly goal?: number;
  readonly queryGoal?: number;
}

const PINS = (
  JSON.parse(readFileSync("bench/peers/package.json", "utf8")) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  }
).optionalDependencies;

const THREADS = [
  { count: "1", words: "1 thread" },
  { count: "2", words: "2 threads" },
];

/** @param pandas version of pandas, "" where there is none. */
export const contenders = (pandas: string): readonly Contender[] => [
  { label: "**ours, the whole analysis**", work: "whole", program: "ours" },
  { label: "**ours, the common job**", work: "common", program: "oursCommon" },
  { label: "Map and objects, the whole analysis", work: "whole", program: "plainWhole", goal: 2.6 },
  ...THREADS.map(({ count, words }) => ({
    label: `DuckDB ${PINS["@duckdb/node-api"]}, the whole analysis, ${words}`,
    work: "whole" as const,
    program: "duckdbWhole",
    argument: count,
    goal: 5,
  })),
  {
    label: "Map and objects, the common job",
    work: "common",
    program: "plainCommon",
    goal: 2.6,
  },
  ...THREADS.map(({ count, words }) => ({
    label: `DuckDB ${PINS["@duckdb/node-api"]}, ${words}`,
    work: "common" as const,
    program: "duckdb",
    argument: count,
    goal: 5,
    queryGoal: 1.8,
  })),
  {
    label: `duckdb-wasm ${PINS["@duckdb/duckdb-wasm"]}`,
    work: "common",
    program: "duckdbWasm",
    goal: 12,
  },
  { label: `arquero ${PINS["arquero"]}`, work: "common", program: "arquero", goal: 12 },
  ...THREADS.map(({ count, words }) => ({
    label: `polars (nodejs-polars ${PINS["nodejs-polars"]}), ${words}`,
    work: "common" as const,
    program: "polars",
    environment: { POLARS_MAX_THREADS: count },
    goal: 6,
  })),
  { label: `pandas ${pandas}, from rows`, work: "common", program: "pandas", goal: 6 },
  {
    label: `SQLite (better-sqlite3 ${PINS["better-sqlite3"]})`,
    work: "common",
    program: "sqlite",
    goal: 18,
  },
  { label: `SQLite (sql.js ${PINS["sql.js"]})`, work: "common", program: "sqljs" },
];
