import { runExcel } from "../../excel/runExcel";
import { aggregatedAnalysis } from "../../engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../engine/aggregates/aggregatedReview";
import { type Aggregates, readAggregates } from "../../engine/aggregates/aggregates";
import type { Settings } from "../../engine/settings/settings";
import { problemEnd } from "../ends/problemEnd";
import { tooManyCustomers } from "../ends/tooManyCustomers";
import type { JobEnd } from "../job";
import type { AggregateTables } from "../lists/aggregateTables";
import type { Run } from "../run";
import { keptSettings } from "../settings/keptSettings";
import { writeResult } from "../write/writeResult";
import { aggregatedResult } from "./aggregatedResult";
import { tableProblem } from "./tableProblem";

/** The result of another engine, as it stands in the workbook: read, and written as sheets. What wants the lines is left out: letters beside a list, account cards. docs/beyond.md#way-back. */
export async function segmentAggregates(tables: AggregateTables, run: Run): Promise<JobEnd> {
  const { address, cells, rows } = tables;
  const { onEvent, signal } = run.request;
  onEvent({ kind: "read", rows });
  onEvent({ kind: "analysing" });
  const read = readAggregates(cells, run.settingsFor(address));
  if (read.kind === "fault") return problemEnd(tableProblem(read.fault, tables), run.wording);
  const { aggregates } = read;
  const kept = await settingsToKeep(run, aggregates, address);
  const analysis = aggregatedAnalysis(aggregates);
  const result = aggregatedResult(aggregates, analysis, address, run.wording);
  onEvent({ kind: "analysed", result });
  const tooMany = tooManyCustomers(result, run);
  if (tooMany !== undefined) return tooMany;

  signal.throwIfAborted();
  const review = aggregatedReview(aggregates, analysis);
  const { accounts: _, adjacentTo: __, ...request } = run.request;
  return await writeResult(
    { address, lists: [], names: { rows: [] } },
    result,
    {
      ...run,
      settingsFor: () => kept,
      request: { ...request, letters: false, cards: false, names: [] },
      runner: { ...run.runner, review: () => Promise.resolve(review) },
    },
    undefined
  );
}

/** Those of the workbook: of another engine's settings none is kept for its lists, of what a person changed there what makes a key account, and which sheets are written. */
async function settingsToKeep(
  run: Run,
  { areFactsGiven }: Aggregates,
  address: string
): Promise<Settings> {
  const asked = run.settingsFor(address);
  if (run.request.settings === undefined) return asked;
  const kept = (await runExcel(keptSettings))(address);
  // Without facts there is no Data check, whatever a person wants of other lists.
  const sheets = areFactsGiven
    ? asked.sheets
    : { ...asked.sheets, dataCheck: kept.sheets.dataCheck };
  return { ...kept, keyAccounts: asked.keyAccounts, sheets };
}
