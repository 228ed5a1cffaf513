import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Settings } from "../../src/engine/settings/settings";
import { DIALECTS } from "../../src/sql/dialect";
import type { EngineLine } from "./engineLine";
import type { SalesEngine } from "./salesEngine";
import { stop } from "./stop";

const { literal, name: quoted } = DIALECTS.duckdb;

/** DuckDB, inside this process. */
export async function openDuckDb(asked: EngineLine, signal: AbortSignal): Promise<SalesEngine> {
  // What does not fit into memory goes here, and goes with the run.
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-duckdb-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  // A query is not waited for.
  signal.addEventListener("abort", () => process.exit(130));
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() =>
    stop(1, "DuckDB is not installed: npm install @duckdb/node-api.")
  );
  const instance = await DuckDBInstance.create(path.join(folder, "sales.duckdb"));
  const db = await instance.connect();
  const rows = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjectsJson();
  const untyped = fromFiles(asked);
  return {
    dialect: "duckdb",
    filesOf: () =>
      Promise.all(
        asked.files.map(async (pattern) =>
          (await rows(`SELECT file FROM glob(${literal(pattern)})`)).map(({ file }) => String(file))
        )
      ),
    headers: async () =>
      (await rows(`DESCRIBE SELECT * FROM ${untyped}`)).map(({ column_name }) =>
        String(column_name)
      ),
    valuesOf: async (column) => {
      const name = quoted(column);
      const read = await rows(
        `SELECT DISTINCT CAST(${name} AS VARCHAR) AS value FROM ${untyped} WHERE ${name} IS NOT NULL LIMIT 9`
      );
      return read.map(({ value }) => String(value));
    },
    openSales: async (columns) => {
      await db.run(`CREATE VIEW sales AS SELECT * FROM ${fromFiles(asked, columns)}`);
    },
    run: async (statements) => {
      await db.run(statements);
    },
    table: async (name) => (await db.runAndReadAll(`SELECT * FROM ${name}`)).getColumnsObjectJson(),
    progress: () => {
      const { percentage } = db.progress;
      return percentage > 0 ? `${Math.floor(percentage)} %` : undefined;
    },
    end: () => {
      db.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** Ids are texts: DuckDB would make numbers of them, and 00123 would be 123. Until the columns are known all are. */
function fromFiles({ files, kind }: EngineLine, columns?: Settings["columns"]): string {
  const list = `[${files.map(literal).join(", ")}]`;
  if (kind === "parquet") return `read_parquet(${list}, union_by_name = true)`;
  const texts = [columns?.customer, columns?.invoice].flatMap((name) =>
    name === undefined ? [] : [`${literal(name)}: 'VARCHAR'`]
  );
  const types = columns === undefined ? "all_varchar = true" : `types = {${texts.join(", ")}}`;
  return `read_csv(${list}, header = true, union_by_name = true, ${types})`;
}
