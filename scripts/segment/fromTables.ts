/**
 * The way back: a workbook from what another engine made of the sales, by the SQL text (docs/beyond.md#way-back):
 * `npm run segment -- --table SEGMENTS.csv [--facts FACTS.csv] [--losses LOSSES.csv] [--directions DIRECTIONS.csv] OUTPUT.xlsx [--settings F.json] [--language L] [--json F.json]`
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { aggregatedAnalysis } from "../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../src/engine/aggregates/aggregatedReview";
import { readAggregates, type AggregatesFault } from "../../src/engine/aggregates/aggregates";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import { aggregatedResult } from "../../src/job/aggregates/aggregatedResult";
import { segmentResultJson } from "../../src/job/segmentResultJson";
import { serialOf } from "../../src/job/serialOf";
import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import { wordingFor } from "../../src/wording/wordingFor";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { readTable } from "./readTable";
import { stop } from "./stop";
import { tablesLine, type TablesLine } from "./tablesLine";
import { writeWhole } from "./writeWhole";

/** Rows of a sheet below the title and the header of the table. */
const MOST_CUSTOMERS = 1_048_570;
const NO_TRAFFIC = { batches: 0, requestBytes: 0, responseBytes: 0 };

export async function segmentTables(): Promise<void> {
  const asked = tablesLine();
  const wording = wordingFor(asked.language);
  const read = readAggregates(
    {
      segments: readTable(asked.table),
      facts: tableOf(asked.more.facts),
      losses: tableOf(asked.more.losses),
      directions: tableOf(asked.more.directions),
    },
    asked.settings
  );
  if (read.kind === "fault") return stop(1, sentenceOf(read.fault, asked));
  const { aggregates } = read;
  if (aggregates.count > MOST_CUSTOMERS)
    return stop(
      1,
      `${asked.table} has ${aggregates.count} customers; a sheet of Excel has room for ${MOST_CUSTOMERS}.`
    );
  const analysis = aggregatedAnalysis(aggregates);
  const result = aggregatedResult(aggregates, analysis, path.basename(asked.table), wording);
  const told = firstRun({
    result,
    review: aggregatedReview(aggregates, analysis),
    wording,
    runAt: serialOf(new Date()),
  });
  const report = buildReport(told);
  const bytes = await writeWorkbook(report, {
    settings: analysis.settings,
    source: result.source.address,
    addin: /<Id>([^<]+)</.exec(readFileSync("manifest.xml", "utf8"))?.[1] ?? "",
  });
  writeWhole(asked.output, bytes);
  const sheets = report.sheets.map(({ name }) => name);
  if (asked.json !== undefined) {
    const json = segmentResultJson({ result, told, sheets }, NO_TRAFFIC, wording);
    writeWhole(asked.json, `${JSON.stringify(json, null, 1)}\n`);
  }
  process.stderr.write(`${wording.headline(analysis, result.customers, result.source)}\n`);
  process.stderr.write(`written: ${asked.output} (${sheets.join(", ")})\n`);
}

const tableOf = (file: string | undefined): Cells | undefined =>
  file === undefined ? undefined : readTable(file);

function sentenceOf(fault: AggregatesFault, { table, more }: TablesLine): string {
  const file = fault.table === "segments" ? table : (more[fault.table] ?? "");
  // The header is the first line.
  const line = "row" in fault ? fault.row + 1 : 0;
  switch (fault.code) {
    case "missingColumn":
      return `${file} has no column ${fault.column}: it is not what the SQL text of this product gives as kc_${fault.table}.`;
    case "noRows":
      return `${file} has no rows.`;
    case "unreadableCell":
      return `${file}, line ${line}: "${fault.text}" cannot be used as ${fault.column}.`;
    case "doubledCustomer":
      return `${file}, line ${line}: "${fault.text}" is there a second time. It must have one row a customer.`;
  }
}
