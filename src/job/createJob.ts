import type { Watch } from "../excel/read/watchLists";
import { runExcel } from "../excel/runExcel";
import { analyseAgain, analyseSales } from "./analyse/analyseSales";
import { composeResult } from "./analyse/composeResult";
import { fittingList, type ListInHand, takeInHand } from "./analyse/listInHand";
import { segmentAggregates } from "./aggregates/segmentAggregates";
import { failedEnd } from "./ends/failedEnd";
import { isAbort } from "./ends/isAbort";
import { notSalesEnd } from "./ends/notSalesEnd";
import { nothingToAnalyse } from "./ends/nothingToAnalyse";
import { partialUseEnd } from "./ends/partialUseEnd";
import { tooManyCustomers } from "./ends/tooManyCustomers";
import type { Job, JobEnd, JobEvent, JobParts, JobRequest } from "./job";
import type { ListReader } from "./lists/listReader";
import { questionEnd } from "./questions/questionEnd";
import { readingQuestion } from "./questions/readingQuestion";
import { readAgain } from "./read/readAgain";
import { originReader } from "./read/originReader";
import { workbookOrigin } from "./read/workbookOrigin";
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
 * @param readerOf reads the lists of a request that are not in the workbook
 */
export function createJob(
  parts: JobParts,
  readerOf: (request: JobRequest) => ListReader | undefined = () => undefined
): Job {
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
      const reader = readerOf(heard) ?? workbookReader();
      const run = await startRun(parts, heard, wording, keepWatch, reader);
      const inHand = fittingList(desk.inHand, run);
      return (inHand && (await changeLimits(inHand, run))) ?? (await segment(run, desk));
    } catch (error) {
      // Where a fault stopped the run is not known here: the next one reads.
      if (!isAbort(error)) desk.inHand = undefined;
      return failedEnd(error, wording, isWriting);
    }
  };
}

function workbookReader(): ListReader {
  return originReader((work) => runExcel((context) => work(workbookOrigin(context))));
}

async function segment(run: Run, desk: Desk): Promise<JobEnd> {
  const { onEvent, signal } = run.request;
  desk.inHand = undefined;
  await desk.watch?.end();
  desk.watch = undefined;
  const read = await run.reader.sales(run);
  if (read.kind === "notSales") return notSalesEnd(read, run);
  if (read.kind === "aggregates") return await segmentAggregates(read, run);
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
  // A file that has changed since it was added is refused by the browser; of a sheet nothing is known without a watch.
  if (desk.watch !== undefined || result.source.inFiles === "all")
    desk.inHand = takeInHand(read, rivals, run, desk.watch);

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
  const { watch } = inHand;
  const read = watch === undefined ? inHand.read : await readAgain(inHand.read, watch);
  return read && (await writeResult(read, result, run, watch));
}
