import type { Watch } from "../excel/read/watchLists";
import { analyseAgain, analyseSales } from "./analyse/analyseSales";
import { composeResult } from "./analyse/composeResult";
import { fittingList, type ListInHand, takeInHand } from "./analyse/listInHand";
import { failedEnd } from "./ends/failedEnd";
import { isAbort } from "./ends/isAbort";
import { notSalesEnd } from "./ends/notSalesEnd";
import { nothingToAnalyse } from "./ends/nothingToAnalyse";
import { partialUseEnd } from "./ends/partialUseEnd";
import { tooManyCustomers } from "./ends/tooManyCustomers";
import type { Job, JobEnd, JobEvent, JobParts } from "./job";
import type { Origin } from "./lists/origin";
import { questionEnd } from "./questions/questionEnd";
import { readingQuestion } from "./questions/readingQuestion";
import { readAgain } from "./read/readAgain";
import { readSales } from "./read/readSales";
import type { Run } from "./run";
import { startRun } from "./startRun";
import { withExample } from "./withExample";
import { ownWorkbook } from "./write/ownWorkbook";
import { writeResult } from "./write/writeResult";

/** What one run leaves to the next. */
interface Desk {
  watch?: Watch | undefined;
  inHand?: ListInHand | undefined;
}

/**
 * The way of one request: read, analyse, report, write.
 * @param originOf where the lists of each request are, if not in the workbook: `fileOrigin` reads them from files
 */
export function createJob(parts: JobParts, originOf?: () => Origin): Job {
  const desk: Desk = {};
  return async (request) => {
    const wording = parts.wording();
    let isWriting = false;
    const onEvent = (event: JobEvent): void => {
      if (event.kind === "writing") isWriting = true;
      request.onEvent(event);
    };
    try {
      const heard = await withExample({ ...request, onEvent }, wording);
      const keepWatch = (watch: Watch): void => void (desk.watch = watch);
      const run = await startRun(parts, heard, wording, keepWatch, originOf?.());
      const inHand = fittingList(desk.inHand, run);
      return (inHand && (await changeLimits(inHand, run))) ?? (await segment(run, desk));
    } catch (error) {
      // Where a fault stopped the run is not known here: the next one reads.
      if (!isAbort(error)) desk.inHand = undefined;
      return failedEnd(error, wording, isWriting);
    }
  };
}

async function segment(run: Run, desk: Desk): Promise<JobEnd> {
  const { onEvent, signal } = run.request;
  desk.inHand = undefined;
  await desk.watch?.end();
  desk.watch = undefined;
  const read = await readSales(run);
  if (read.kind === "notSales") return notSalesEnd(read, run);
  const early =
    nothingToAnalyse(read, run) ?? (await readingQuestion(read, run)) ?? partialUseEnd(read, run);
  if (early !== undefined) return early;

  onEvent({ kind: "analysing" });
  const { analysis, issues, rivals } = await analyseSales(read, run);
  const question = questionEnd(issues, read, run);
  if (question !== undefined) return question;
  const result = composeResult(read, analysis, issues, run.wording);
  onEvent({ kind: "analysed", result });
  const tooMany = tooManyCustomers(result, run);
  if (tooMany !== undefined) return tooMany;
  desk.inHand = desk.watch && takeInHand(read, rivals, run, desk.watch);

  signal.throwIfAborted();
  if (run.request.isAlone === true) return await ownWorkbook(read, result, run);
  return await writeResult(read, result, run, desk.watch);
}

/**
 * The list of the last run with other limits: the result is there at once, and the list is only looked at, before anything is written.
 * @returns undefined where it is not what was read any more
 */
async function changeLimits(inHand: ListInHand, run: Run): Promise<JobEnd | undefined> {
  const { onEvent, signal } = run.request;
  onEvent({ kind: "analysing" });
  const { analysis, issues } = await analyseAgain(inHand, run);
  const result = composeResult(inHand.read, analysis, issues, run.wording);
  onEvent({ kind: "analysed", result });

  signal.throwIfAborted();
  const read = await readAgain(inHand.read, inHand.watch);
  return read && (await writeResult(read, result, run, inHand.watch));
}
