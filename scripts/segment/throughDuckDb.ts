/**
 * Files beyond memory: DuckDB, inside this process, reads them and runs the SQL text; the workbook is made from its result.
 * `npm run segment -- --engine duckdb 'sales/*.parquet' OUTPUT.xlsx [--by COLUMN] [--settings F.json] [--language L] [--json F.json]`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import { headerRoles } from "../../src/engine/sales/layout/headerRoles";
import type { ColumnRole, Settings } from "../../src/engine/settings/settings";
import { segmentationSteps } from "../../src/sql/segmentationSql";
import { NotInSql } from "../../src/sql/sqlSettings";
import { engineLine, type EngineLine } from "./engineLine";
import { messageOf, stop } from "./stop";
import { writeAggregates } from "./writeAggregates";

const RESULTS = ["segments", "facts", "losses", "directions"] as const;
/** Roles that the SQL text has a use for. */
const ROLES = ["customer", "date", "amount", "profit", "cost", "invoice"] as const;
const NEEDED: readonly ColumnRole[] = ["customer", "date", "amount"];

export async function segmentThroughDuckDb(): Promise<void> {
  const asked = engineLine();
  // What does not fit into memory goes here, and goes with the run.
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-duckdb-"));
  const away = (): void => rmSync(folder, { recursive: true, force: true });
  process.on("exit", away);
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() =>
    stop(1, "DuckDB is not installed: npm install @duckdb/node-api.")
  );
  const instance = await DuckDBInstance.create(path.join(folder, "sales.duckdb"));
  const db = await instance.connect();
  process.on("SIGINT", () => process.exit(130));
  process.on("SIGTERM", () => process.exit(130));
  const cells = await segmented(db, asked);
  db.closeSync();
  const address = asked.files.join("; ");
  await writeAggregates(cells, { ...asked, address, files: {} });
}

async function segmented(
  db: DuckDBConnection,
  asked: EngineLine
): Promise<{ readonly [table in (typeof RESULTS)[number]]: Cells }> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const timer = setInterval(() => tellProgress(db, name), 2_000);
    try {
      return await work();
    } catch (error) {
      return stop(1, `${name} failed: ${messageOf(error)}`);
    } finally {
      clearInterval(timer);
    }
  };
  const settings = await step("reading the headers", () => withColumns(db, asked));
  await step("reading the files", () =>
    db.run(`CREATE VIEW sales AS SELECT * FROM ${fromFiles(asked, settings)}`)
  );
  const steps = stepsOf(settings, asked);
  for (const [i, { name, text }] of steps.entries()) {
    process.stderr.write(`${name} (${i + 1} of ${steps.length})\n`);
    await step(name, () => db.run(text));
  }
  const tables = {} as { [table in (typeof RESULTS)[number]]: Cells };
  for (const table of RESULTS)
    tables[table] = await step(`kc_${table}`, async () => {
      const read = await db.runAndReadAll(`SELECT * FROM kc_${table}`);
      return read.getColumnsObjectJson();
    });
  return tables;
}

function stepsOf(settings: Settings, { by }: EngineLine): ReturnType<typeof segmentationSteps> {
  try {
    return segmentationSteps({
      dialect: "duckdb",
      settings,
      sales: "sales",
      ...(by === undefined ? {} : { by }),
    });
  } catch (error) {
    if (error instanceof NotInSql) return stop(2, error.message);
    throw error;
  }
}

/** DuckDB's own progress. */
function tellProgress(db: DuckDBConnection, name: string): void {
  const { percentage } = db.progress;
  if (percentage > 0) process.stderr.write(`${name}: ${Math.floor(percentage)} %\n`);
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Ids are texts: DuckDB would make numbers of them, and 00123 would be 123. */
function fromFiles({ files, kind }: EngineLine, { columns }: Settings): string {
  const list = `[${files.map(literal).join(", ")}]`;
  if (kind === "parquet") return `read_parquet(${list}, union_by_name = true)`;
  const texts = [columns.customer, columns.invoice].flatMap((name) =>
    name === undefined ? [] : [`${literal(name)}: 'VARCHAR'`]
  );
  return `read_csv(${list}, header = true, union_by_name = true, types = {${texts.join(", ")}})`;
}

/** The columns that the settings name; else those whose headers say it, as in a list in Excel. */
async function withColumns(db: DuckDBConnection, asked: EngineLine): Promise<Settings> {
  const { settings } = asked;
  const source = fromFiles(asked, { ...settings, columns: {} });
  const from = asked.kind === "csv" ? source.replace("types = {}", "all_varchar = true") : source;
  const read = await db.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const headers = read.getRowObjectsJson().map(({ column_name }) => String(column_name));
  const strength = (header: string, role: ColumnRole): number =>
    headerRoles(header)[0]?.role === role ? headerRoles(header)[0]!.strength : 0;
  const found = ROLES.flatMap((role) => {
    const [best] = headers
      .filter((header) => strength(header, role) > 0)
      .sort((p, q) => strength(q, role) - strength(p, role));
    return best === undefined ? [] : [[role, best] as const];
  });
  const columns: Settings["columns"] = { ...Object.fromEntries(found), ...settings.columns };
  const missing = NEEDED.filter((role) => columns[role] === undefined);
  if (missing.length > 0)
    stop(
      1,
      `No header says which column holds the ${missing.join(" and the ")}: name it in the settings file, as in { "columns": { "${missing[0]!}": "..." } }. The columns are ${headers.join(", ")}.`
    );
  const told = Object.entries(columns).map(([role, column]) => `${role} = ${column}`);
  process.stderr.write(`${told.join(", ")}\n`);
  return { ...settings, columns };
}
