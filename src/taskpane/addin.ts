import { readTyped } from "../excel/readTyped";
import { findResults, removeResults } from "../excel/removeResults";
import { runExcel } from "../excel/runExcel";
import { showCell } from "../excel/showCell";
import { showRows } from "../excel/showRows";
import { watchResults } from "../excel/watchResults";
import { writeTyped } from "../excel/writeTyped";
import { createJob } from "../job/createJob";
import { createWorkerRunner } from "../worker/createWorkerRunner";
import { startWorker } from "../worker/startWorker";
import { createWords, type Words } from "./look/words";
import { failure } from "./state/failure";
import { createSession, type Session } from "./state/session";
import { createStore, type Store } from "./state/store";
import { unfinishedRuns } from "./state/unfinishedRuns";

interface Addin extends Parts {
  /** Loads what a run will need, so that the network may go. */
  loadAll(): void;
}

interface Parts {
  readonly store: Store;
  readonly session: Session;
  readonly words: Words;
}

let running: Addin | undefined;

/**
 * The one add-in of this page. Pane and ribbon commands share the runtime, and with it the state: a run that the ribbon
 * started is the run that the pane shows. Not before Office is ready.
 */
export function addin(): Addin {
  running ??= createAddin();
  return running;
}

function createAddin(): Addin {
  const runner = createWorkerRunner(startWorker);
  const words = createWords(Office.context.displayLanguage);
  const runs = unfinishedRuns(Office.context.document?.url ?? "", Office.context.partitionKey);
  const store = createStore({ kind: "idle", unfinished: runs.take() });
  const session = createSession({
    store,
    job: runs.noted(
      createJob({
        runner,
        wording: () => words,
        now: () => new Date(),
        interactive: true,
        watch: true,
      })
    ),
    excel: {
      findResults: () => runExcel(findResults),
      removeResults: () => runExcel(removeResults),
      showCell: (address) => runExcel((context) => showCell(context, address)),
      showRows: (request) => runExcel((context) => showRows(context, request)),
      readTyped: (customer) => runExcel((context) => readTyped(context, customer)),
      writeTyped: (customer, cell) => runExcel((context) => writeTyped(context, customer, cell)),
      watchResults,
    },
    history: runner.customer,
    failed: (error) => failure(error, words),
  });
  return { store, session, words, loadAll: runner.start };
}
