import { aggregatedAnalysis } from "../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../src/engine/aggregates/aggregatedReview";
import {
  readAggregates,
  type AggregateCells,
  type AggregatesFault,
} from "../../src/engine/aggregates/aggregates";
import { aggregatedResult } from "../../src/job/aggregates/aggregatedResult";
import { tooManyCustomers } from "../../src/job/ends/tooManyCustomers";
import { segmentResultJson } from "../../src/job/segmentResultJson";
import { serialOf } from "../../src/job/serialOf";
import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import { wordingFor } from "../../src/wording/wordingFor";
import { endIfStopped } from "./endIfStopped";
import type { EngineOptions } from "./engineOptions";
import { stop } from "./stop";
import { NO_TRAFFIC, writeAlone } from "./writeAlone";
import { writeWhole } from "./writeWhole";

interface Asked extends EngineOptions {
  /** What the customers were read from. */
  readonly address: string;
  /** By which names a fault tells of the tables. */
  readonly files: { readonly [table in keyof AggregateCells]?: string };
  /** Nothing is written once it is aborted. */
  readonly signal: AbortSignal;
}

/** Makes the workbook from what an engine made of the sales; ends the program with a sentence where that cannot be used. */
export async function writeAggregates(cells: AggregateCells, asked: Asked): Promise<void> {
  const wording = wordingFor(asked.language);
  const read = readAggregates(cells, asked.settings);
  if (read.kind === "fault") return stop(1, sentenceOf(read.fault, asked));
  const { aggregates } = read;
  const analysis = aggregatedAnalysis(aggregates);
  const result = aggregatedResult(aggregates, analysis, asked.address, wording);
  const tooMany = tooManyCustomers(result, { wording });
  if (tooMany?.kind === "problem")
    return stop(1, `${tooMany.problem.sentence} ${tooMany.problem.next}`);
  const told = firstRun({
    result,
    review: aggregatedReview(aggregates, analysis),
    wording,
    runAt: serialOf(new Date()),
  });
  const report = buildReport(told);
  const workbook = await writeAlone(report, result);
  await endIfStopped(asked.signal);
  const outputs: [string, Uint8Array | string][] = [[asked.output, workbook]];
  const sheets = report.sheets.map(({ name }) => name);
  if (asked.json !== undefined) {
    const json = segmentResultJson({ result, told, sheets }, NO_TRAFFIC, wording);
    outputs.push([asked.json, `${JSON.stringify(json, null, 1)}\n`]);
  }
  writeWhole(outputs);
  const { customers, issues, rows, source } = result;
  // Without facts nobody knows how many rows there were.
  if (aggregates.areFactsGiven) process.stderr.write(`${wording.rowsUsed(rows, issues, source)}\n`);
  process.stderr.write(`${wording.headline(analysis, customers, source)}\n`);
  process.stderr.write(`written: ${asked.output} (${sheets.join(", ")})\n`);
}

function sentenceOf(fault: AggregatesFault, { files }: Asked): string {
  const file = files[fault.table] ?? `kc_${fault.table}`;
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
