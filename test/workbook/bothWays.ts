import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import type { ReportInput } from "../../src/report/reportInput";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { createJob } from "../../src/job/createJob";
import type { JobRequest } from "../../src/job/job";
import { readSettings } from "../../src/engine/settings/readSettings";
import { wordingFor } from "../../src/wording/wordingFor";
import { openExcel } from "../openExcel";
import type { StandinOptions } from "../../standin/headless";

/** Of the manifest: under it the workbook keeps the settings. */
export const ADDIN = "a4645c3f-adc7-4bcb-a235-7ac1ec0320f1";

export interface Files {
  /** Written through office.js into a workbook with the list, and without Excel into one of their own. */
  readonly byExcel: Uint8Array;
  readonly alone: Uint8Array;
  /** Names of the result sheets. */
  readonly sheets: readonly string[];
}

/** A first run on a list, both ways. */
export async function bothWays(
  workbook: StandinOptions,
  request: Pick<JobRequest, "address" | "accounts" | "cards" | "settings">,
  language: string
): Promise<Files> {
  const standin = await openExcel(workbook);
  const restore = standin.installGlobals();
  try {
    let told: ReportInput | undefined;
    const end = await createJob({
      runner: createInlineRunner(),
      wording: () => wordingFor(language),
      now: () => new Date(2026, 5, 3, 9, 30),
      interactive: false,
      watch: false,
    })({
      settings: readSettings({}),
      answers: {},
      signal: new AbortController().signal,
      onEvent: (event) => {
        if (event.kind === "told") ({ told } = event);
      },
      ...request,
    });
    if (end.kind !== "written" || told === undefined) throw new Error(JSON.stringify(end));
    const { analysis, source } = told.result;
    const report = buildReport(firstRun(told));
    const alone = await writeWorkbook(report, {
      settings: analysis.settings,
      source: source.address,
      addin: ADDIN,
    });
    return { byExcel: await standin.save(), alone, sheets: end.sheets };
  } finally {
    restore();
    standin.dispose();
  }
}
