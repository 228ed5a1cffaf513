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
const ROLES = ["customer", "date", "amount", "profit", "cost", "quantity", "invoice"] as const;
const NEEDED: readonly ColumnRole[] = ["customer", "date", "amount"];

export async function segmentThroughDuckDb(signal: AbortSignal): Promise<void> {
  const asked = engineLine();
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
  const cells = await segmented(db, asked);
  db.closeSync();
  instance.closeSync();
  const address = asked.files.map((file) => path.basename(file)).join("; ");
  await writeAggregates(cells, { ...asked, signal, address, files: {} });
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
  await step("looking for the files", () => assertOnce(db, asked));
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
  const named = (role: ColumnRole): string | undefined => {
    const all = headers.flatMap((header) => {
      const [match] = headerRoles(header);
      return match?.role === role ? [{ header, ...match }] : [];
    });
    // Which column of a role: by the words first, then by how much of the header they are.
    return all.sort((p, q) => q.tier - p.tier || q.strength - p.strength)[0]?.header;
  };
  const discount = named("discount");
  if (discount !== undefined)
    process.stderr.write(`${discount} is not looked at: amounts are added as they stand.\n`);
  const found = ROLES.flatMap((role) => {
    const best = named(role);
    return best === undefined ? [] : [[role, best] as const];
  });
  const columns: Settings["columns"] = { ...Object.fromEntries(found), ...settings.columns };
  const missing = NEEDED.filter((role) => columns[role] === undefined);
  if (missing.length > 0)
    stop(
      1,
      `No header says which column holds the ${missing.join(" and the ")}: name it in the settings file, as in { "columns": { "${missing[0]!}": "..." } }. The columns are ${headers.join(", ")}.`
    );
  const currency = named("currency");
  if (currency !== undefined) await assertOneCurrency(db, from, currency);
  const told = Object.entries(columns).map(([role, column]) => `${role} = ${column}`);
  process.stderr.write(`${told.join(", ")}\n`);
  return { ...settings, columns };
}

/** Amounts of several currencies have no sum. */
async function assertOneCurrency(
  db: DuckDBConnection,
  from: string,
  column: string
): Promise<void> {
  const name = `"${column.replaceAll('"', '""')}"`;
  const read = await db.runAndReadAll(
    `SELECT DISTINCT CAST(${name} AS VARCHAR) AS code FROM ${from} WHERE ${name} IS NOT NULL LIMIT 9`
  );
  const codes = read.getRowObjectsJson().map(({ code }) => String(code));
  if (codes.length > 1)
    stop(
      1,
      `The column ${column} holds ${codes.join(", ")}: amounts of several currencies cannot be added. Give files of one currency.`
    );
}

/** A file that two patterns name would be counted twice, and one that is written over is gone. */
async function assertOnce(
  db: DuckDBConnection,
  { files, output, json }: EngineLine
): Promise<void> {
  const seen = new Set<string>();
  for (const pattern of files) {
    const read = await db.runAndReadAll(`SELECT file FROM glob(${literal(pattern)})`);
    for (const { file } of read.getRowObjectsJson()) {
      const name = path.resolve(String(file));
      if (seen.has(name)) stop(2, `${String(file)} is named twice: it would be counted twice.`);
      seen.add(name);
    }
  }
  for (const one of [output, json])
    if (one !== undefined && seen.has(path.resolve(one)))
      stop(2, `${one} is among the files that are read: name another file to write to.`);
}
