/**
 * Files beyond memory, or beyond this machine: an engine reads them and runs the SQL text, step by step; the workbook is made from its result.
 * `npm run segment -- --engine duckdb|spark [--master URL] 'sales/*.parquet' OUTPUT.xlsx [--by COLUMN] [--settings F.json] [--language L] [--json F.json]`
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import type { Settings } from "../../src/engine/settings/settings";
import { segmentationSteps } from "../../src/sql/segmentationSql";
import { NotInSql } from "../../src/sql/sqlSettings";
import { placeOf } from "./assertPlaces";
import { endIfStopped } from "./endIfStopped";
import { engineColumns } from "./engineColumns";
import { engineLine, type EngineLine } from "./engineLine";
import { openDuckDb } from "./openDuckDb";
import { openSpark } from "./openSpark";
import type { SalesEngine } from "./salesEngine";
import { messageOf, stop } from "./stop";
import { writeAggregates } from "./writeAggregates";

const RESULTS = ["segments", "facts", "losses", "directions"] as const;

export async function segmentThroughEngine(signal: AbortSignal): Promise<void> {
  const asked = engineLine();
  const open = asked.engine === "spark" ? openSpark : openDuckDb;
  const engine = await open(asked, signal);
  const cells = await segmented(engine, asked, signal);
  await engine.end();
  const address = asked.files.map((file) => path.basename(file)).join("; ");
  await writeAggregates(cells, { ...asked, signal, address, files: {} });
}

async function segmented(
  engine: SalesEngine,
  asked: EngineLine,
  signal: AbortSignal
): Promise<{ readonly [table in (typeof RESULTS)[number]]: Cells }> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const timer = setInterval(() => {
      const told = engine.progress();
      if (told !== undefined) process.stderr.write(`${name}: ${told}\n`);
    }, 2_000);
    try {
      return await work();
    } catch (error) {
      await engine.end();
      await endIfStopped(signal);
      return stop(1, `${name} failed: ${messageOf(error)}`);
    } finally {
      clearInterval(timer);
    }
  };
  assertOnce(await step("looking for the files", () => engine.filesOf()), asked);
  const settings = await step("reading the headers", () => engineColumns(engine, asked.settings));
  await step("reading the files", () => engine.openSales(settings.columns));
  const steps = stepsOf(engine, settings, asked);
  for (const [i, { name, text }] of steps.entries()) {
    process.stderr.write(`${name} (${i + 1} of ${steps.length})\n`);
    await step(name, () => engine.run(text));
  }
  const tables = {} as { [table in (typeof RESULTS)[number]]: Cells };
  for (const table of RESULTS)
    tables[table] = await step(`kc_${table}`, () => engine.table(`kc_${table}`));
  return tables;
}

function stepsOf(
  { dialect }: SalesEngine,
  settings: Settings,
  { by }: EngineLine
): ReturnType<typeof segmentationSteps> {
  try {
    return segmentationSteps({
      dialect,
      settings,
      sales: "sales",
      ...(by === undefined ? {} : { by }),
    });
  } catch (error) {
    if (error instanceof NotInSql) return stop(2, error.message);
    throw error;
  }
}

/** A file that two patterns name would be counted twice, and one that is written over is gone. */
function assertOnce(found: readonly (readonly string[])[], { output, json }: EngineLine): void {
  const seen = new Set<string>();
  for (const file of found.flat()) {
    const place = placeOf(file.startsWith("file:") ? fileURLToPath(file) : file);
    if (seen.has(place)) stop(2, `${file} is named twice: it would be counted twice.`);
    seen.add(place);
  }
  for (const one of [output, json])
    if (one !== undefined && seen.has(placeOf(one)))
      stop(2, `${one} is among the files that are read: name another file to write to.`);
}
