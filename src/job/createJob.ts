import { analyseSales } from "./analyse/analyseSales";
import { composeResult } from "./analyse/composeResult";
import { failedEnd } from "./ends/failedEnd";
import { notSalesEnd } from "./ends/notSalesEnd";
import { nothingToAnalyse } from "./ends/nothingToAnalyse";
import type { Job, JobEnd, JobParts } from "./job";
import { questionEnd } from "./questions/questionEnd";
import { readSales } from "./read/readSales";
import type { Run } from "./run";
import { startRun } from "./startRun";
import { writeResult } from "./write/writeResult";

/** The way of one request: read, analyse, report, write. */
export function createJob(parts: JobParts): Job {
  return async (request) => {
    const wording = parts.wording();
    try {
      return await segment(await startRun(parts, request, wording));
    } catch (error) {
      return failedEnd(error, wording);
    }
  };
}

async function segment(run: Run): Promise<JobEnd> {
  const { onEvent, signal } = run.request;
  const read = await readSales(run);
  if (read.kind === "notSales") return notSalesEnd(read, run);
  const early = nothingToAnalyse(read, run) ?? questionEnd(read.encoded.issues, read.address, run);
  if (early !== undefined) return early;

  onEvent({ kind: "analysing" });
  const { analysis, issues } = await analyseSales(read, run);
  const question = questionEnd(issues, read.address, run);
  if (question !== undefined) return question;
  const result = composeResult(read, analysis, issues, run.wording);
  onEvent({ kind: "analysed", result });

  signal.throwIfAborted();
  return { kind: "written", result, ...(await writeResult(read, result, run)) };
}
