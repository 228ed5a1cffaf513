import type { Analysis } from "../engine/analysis";
import type { Settings } from "../engine/settings/settings";
import { addOwnRow } from "../excel/accounts/addOwnRow";
import { readAccount } from "../excel/accounts/readAccount";
import { showAccount } from "../excel/accounts/showAccount";
import { typeOnCard } from "../excel/accounts/typeOnCard";
import { findResult } from "../excel/findResult";
import { readTyped } from "../excel/readTyped";
import { freezeFormulas } from "../excel/formulas/freezeFormulas";
import { insertFormula } from "../excel/formulas/insertFormula";
import { readListPlace } from "../excel/formulas/readListPlace";
import { findResults, removeResults } from "../excel/removeResults";
import { runExcel } from "../excel/runExcel";
import { showCell } from "../excel/showCell";
import { showRows } from "../excel/showRows";
import { watchResults } from "../excel/watchResults";
import { writeTyped } from "../excel/writeTyped";
import { createJob } from "../job/createJob";
import { createFileWorker } from "../job/fileWorker/createFileWorker";
import { startFileWorker } from "../job/fileWorker/startFileWorker";
import { listForFiles } from "../job/files/listForFiles";
import type { Job, JobProblem } from "../job/job";
import { createWorkerRunner } from "../worker/createWorkerRunner";
import { startWorker } from "../worker/startWorker";
import { createWords } from "./look/createWords";
import type { Words } from "./look/words";
import { failure } from "./state/failure";
import type { Session, Workbook } from "./state/session";
import { View } from "./View";

/** Everything but the first screen: one chunk. When it is there, and the workers that it starts, nothing more is loaded. */
export interface Rest {
  readonly words: Words;
  readonly View: typeof View;
  readonly job: Job;
  readonly excel: Workbook;
  readonly history: Session["history"];
  readonly classify: (settings: Settings) => Promise<Analysis>;
  /** Words for an exception: what the user can meet, and faults of ours. */
  readonly failed: (error: unknown) => JobProblem;
}

/** @param locale display language of Excel, such as "th-TH". */
export function createRest(locale: string): Rest {
  const words = createWords(locale);
  const runner = createWorkerRunner(startWorker);
  const fileWorker = createFileWorker(startFileWorker);
  // Loads the workers, so that the network may go.
  runner.start();
  fileWorker.start();
  return {
    words,
    View,
    job: createJob(
      {
        runner,
        wording: () => words,
        now: () => new Date(),
        interactive: true,
        watch: true,
      },
      ({ files, sheets }) => files && fileWorker.readerOf(files, sheets)
    ),
    excel: {
      findResult: () => runExcel(findResult),
      listForFiles: (todayDay) => runExcel((context) => listForFiles(context, todayDay)),
      findResults: () => runExcel(findResults),
      removeResults: () => runExcel(removeResults, "resultsProtected"),
      showCell: (address) => runExcel((context) => showCell(context, address)),
      showRows: (request) => runExcel((context) => showRows(context, request)),
      readTyped: (customer) => runExcel((context) => readTyped(context, customer)),
      writeTyped: (customer, cell) => runExcel((context) => writeTyped(context, customer, cell)),
      readAccount: (customer) => runExcel((context) => readAccount(context, customer)),
      addOwnRow: (row) => runExcel((context) => addOwnRow(context, row)),
      typeOnCard: (change) => runExcel((context) => typeOnCard(context, change)),
      showAccount: (kind, customer) => runExcel((context) => showAccount(context, kind, customer)),
      readListPlace: (address) => runExcel((context) => readListPlace(context, address)),
      insertFormula: (formula) => runExcel((context) => insertFormula(context, formula)),
      freezeFormulas,
      watchResults,
    },
    history: runner.customer,
    classify: runner.update,
    failed: (error) => failure(error, words),
  };
}
