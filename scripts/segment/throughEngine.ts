/**
 * Files beyond memory, or beyond this machine: an engine reads them and runs the SQL text, step by step; the workbook is made from its result.
 * `npm run segment -- --engine duckdb|spark [--master URL] 'sales/*.parquet' OUTPUT.xlsx [--by COLUMN] [--before] [--settings F.json] [--language L] [--json F.json]`
 */
import path from "node:path";
import { endIfStopped } from "./endIfStopped";
import { engineLine } from "./engineLine";
import { openDuckDb } from "./openDuckDb";
import { openSpark } from "./openSpark";
import { segmentedBy } from "./segmentedBy";
import { writeAggregates } from "./writeAggregates";

/** @throws Refusal for what cannot be used */
export async function segmentThroughEngine(signal: AbortSignal): Promise<void> {
  const asked = engineLine();
  const open = asked.engine === "spark" ? openSpark : openDuckDb;
  const engine = await open(asked, signal);
  const cells = await segmentedBy(engine, asked).catch(async (error: unknown) => {
    await endIfStopped(signal);
    throw error;
  });
  const address = asked.files.map((file) => path.basename(file)).join("; ");
  await writeAggregates(cells, { ...asked, signal, address, files: {} });
}
