/** Who is timed, in the order of the table. */
import { readFileSync } from "node:fs";

export interface Contender {
  readonly label: string;
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
  { label: "**ours, the whole analysis**", program: "ours" },
  { label: "Map and objects, the whole analysis", program: "plainWhole", goal: 2.6 },
  ...THREADS.map(({ count, words }) => ({
    label: `DuckDB ${PINS["@duckdb/node-api"]}, the whole analysis, ${words}`,
    program: "duckdbWhole",
    argument: count,
    goal: 5,
  })),
  { label: "Map and objects, the common job", program: "plainCommon" },
  ...THREADS.map(({ count, words }) => ({
    label: `DuckDB ${PINS["@duckdb/node-api"]}, ${words}`,
    program: "duckdb",
    argument: count,
    goal: 5,
    queryGoal: 1.8,
  })),
  {
    label: `duckdb-wasm ${PINS["@duckdb/duckdb-wasm"]}`,
    program: "duckdbWasm",
    goal: 12,
  },
  { label: `arquero ${PINS["arquero"]}`, program: "arquero", goal: 12 },
  ...THREADS.map(({ count, words }) => ({
    label: `polars (nodejs-polars ${PINS["nodejs-polars"]}), ${words}`,
    program: "polars",
    environment: { POLARS_MAX_THREADS: count },
    goal: 6,
  })),
  { label: `pandas ${pandas}, from rows`, program: "pandas", goal: 6 },
  { label: `SQLite (better-sqlite3 ${PINS["better-sqlite3"]})`, program: "sqlite", goal: 18 },
  { label: `SQLite (sql.js ${PINS["sql.js"]})`, program: "sqljs" },
];
