import type { FileSource } from "../../../src/files/fileSource";
import { createJob } from "../../../src/job/createJob";
import type { Job, JobEnd, JobEvent, JobRequest } from "../../../src/job/job";
import type { ListReader } from "../../../src/job/lists/listReader";
import type { Result } from "../../../src/report/result";
import { createInlineRunner } from "../../../src/worker/createInlineRunner";
import { wordingFor } from "../../../src/wording/wordingFor";

/** The job as the pane has it, with a reader of files. */
export function jobOn(
  readerOf: (files: readonly FileSource[], sheets?: string) => ListReader
): Job {
  return createJob(
    {
      runner: createInlineRunner(),
      wording: () => wordingFor("en-US"),
      now: () => new Date(2026, 5, 3, 9, 30),
      interactive: true,
      watch: true,
    },
    ({ files, sheets }) => files && readerOf(files, sheets)
  );
}

/** @param heard what the run tells, from its beginning */
export function runOn(
  job: Job,
  heard: JobEvent[],
  { onEvent, ...request }: Partial<JobRequest>
): Promise<JobEnd> {
  heard.splice(0);
  return job({
    answers: {},
    signal: new AbortController().signal,
    ...request,
    onEvent: (event) => {
      heard.push(event);
      onEvent?.(event);
    },
  });
}

export function resultIn(end: JobEnd): Result {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end.result;
}
