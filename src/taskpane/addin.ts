import { createOpeningWords, type OpeningWords } from "./look/opening";
import type { Rest } from "./rest";
import { createSession, type Session } from "./state/session";
import { createStore, type Store } from "./state/store";
import { unfinishedRuns } from "./state/unfinishedRuns";

export interface Addin {
  readonly store: Store;
  readonly session: Session;
  readonly words: OpeningWords;
  /** Loads what the first paint does not need, once. Where that fails, the next call tries again. */
  readonly load: () => Promise<Rest>;
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

/** Only what the first paint needs is here; a run that is asked for before the rest is loaded waits for it. */
function createAddin(): Addin {
  const { displayLanguage, document, partitionKey } = Office.context;
  const words = createOpeningWords(displayLanguage);
  let loading: Promise<Rest> | undefined;
  let rest: Rest | undefined;
  const load = async (): Promise<Rest> => {
    loading ??= import(/* webpackChunkName: "rest" */ "./rest").then(({ createRest }) =>
      createRest(displayLanguage)
    );
    try {
      return (rest = await loading);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const runs = unfinishedRuns(document?.url ?? "", partitionKey);
  const store = createStore({ kind: "idle", unfinished: runs.take() });
  const session = createSession({
    store,
    job: runs.noted(async (request) => (await load()).job(request)),
    excel: {
      findResult: async () => (await load()).excel.findResult(),
      listForFiles: async (todayDay) => (await load()).excel.listForFiles(todayDay),
      findResults: async () => (await load()).excel.findResults(),
      removeResults: async () => (await load()).excel.removeResults(),
      showCell: async (address) => (await load()).excel.showCell(address),
      showRows: async (request) => (await load()).excel.showRows(request),
      readTyped: async (customer) => (await load()).excel.readTyped(customer),
      writeTyped: async (customer, cell) => (await load()).excel.writeTyped(customer, cell),
      readAccount: async (customer) => (await load()).excel.readAccount(customer),
      addOwnRow: async (row) => (await load()).excel.addOwnRow(row),
      typeOnCard: async (change) => (await load()).excel.typeOnCard(change),
      showAccount: async (kind, customer) => (await load()).excel.showAccount(kind, customer),
      readListPlace: async (address) => (await load()).excel.readListPlace(address),
      insertFormula: async (formula) => (await load()).excel.insertFormula(formula),
      freezeFormulas: async (request) => (await load()).excel.freezeFormulas(request),
      watchResults: async (tell) => (await load()).excel.watchResults(tell),
    },
    history: async (customer, signal) => (await load()).history(customer, signal),
    classify: async (settings) => (await load()).classify(settings),
    now: () => new Date(),
    failed: (error) => rest?.failed(error) ?? { code: "notLoaded", ...words.pane.notLoaded },
  });
  return { store, session, words, load };
}
