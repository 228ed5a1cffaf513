/** One list, run as the command line runs it: no questions, no letters beside the list, the suggested list where none was meant. */
import type { FileSource } from "../../../src/files/fileSource";
import { createJob } from "../../../src/job/createJob";
import { filesReader } from "../../../src/job/files/filesReader";
import type { JobEnd, JobRequest } from "../../../src/job/job";
import { segmentResultJson, type SegmentJson } from "../../../src/job/segmentResultJson";
import { createInlineRunner } from "../../../src/worker/createInlineRunner";
import { wordingFor } from "../../../src/wording/wordingFor";
import type { StandinOptions } from "../../../standin/headless";
import { onlySheets } from "../../onlySheets";
import { openExcel } from "../../openExcel";

/** How a list is read does not depend on which sheets are written: as few as can be. */
const SETTINGS = onlySheets();

export interface Outcome {
  /** Absent where the list was refused. */
  readonly json?: SegmentJson;
  /** Sentences of the issues, or of the refusal. */
  readonly said: readonly string[];
}

export async function runList(
  {
    files,
    ...list
  }: Pick<StandinOptions, "bytes" | "csv" | "model" | "fileName"> & {
    readonly files?: readonly FileSource[];
  },
  language = "en-US",
  address?: string
): Promise<Outcome> {
  const wording = wordingFor(language);
  const standin = await openExcel({ ...list, locale: language });
  const restore = standin.installGlobals();
  try {
    const parts = {
      runner: createInlineRunner(),
      wording: () => wording,
      now: () => new Date(),
      interactive: false,
      watch: false,
    };
    const job = createJob(parts, files && (() => filesReader(files)));
    const run = (request: Pick<JobRequest, "address"> = {}): Promise<JobEnd> =>
      job({
        ...request,
        settings: SETTINGS,
        answers: {},
        signal: new AbortController().signal,
        onEvent: () => undefined,
      });
    let end = await run(address === undefined ? {} : { address });
    if (end.kind === "problem" && end.problem.suggestion !== undefined)
      end = await run({ address: end.problem.suggestion });
    if (end.kind === "problem") return { said: [end.problem.sentence, end.problem.next] };
    if (end.kind !== "written") throw new Error(`The run ended as ${end.kind}.`);
    const json = segmentResultJson(end, standin.traffic, wording);
    return {
      json,
      said: end.result.issues.flatMap(({ what, done, next }) => [what, done, next]),
    };
  } finally {
    restore();
    standin.dispose();
  }
}
