/**
 * The way back: a workbook from what another engine made of the sales, by the SQL text (docs/beyond.md#way-back):
 * `npm run segment -- --table SEGMENTS.csv|.parquet [--facts FACTS.csv] [--losses LOSSES.csv] [--directions DIRECTIONS.csv] OUTPUT.xlsx [--settings F.json] [--language L] [--json F.json]`
 */
import path from "node:path";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import { readTable } from "./readTable";
import { tablesLine } from "./tablesLine";
import { writeAggregates } from "./writeAggregates";

export async function segmentTables(signal: AbortSignal): Promise<void> {
  const { table, more, ...asked } = tablesLine();
  const cells = {
    segments: await readTable(table),
    facts: await tableOf(more.facts),
    losses: await tableOf(more.losses),
    directions: await tableOf(more.directions),
  };
  const address = path.basename(table);
  await writeAggregates(cells, { ...asked, signal, address, files: { segments: table, ...more } });
}

const tableOf = async (file: string | undefined): Promise<Cells | undefined> =>
  file === undefined ? undefined : readTable(file);
