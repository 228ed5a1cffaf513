import type { Analysis } from "../../engine/analysis";
import type { CustomerHistory } from "../../engine/review/customerHistory";
import type { Settings } from "../../engine/settings/settings";
import type { OwnRow } from "../../excel/accounts/addOwnRow";
import type { AccountTyped } from "../../excel/accounts/readAccount";
import type { CardChange } from "../../excel/accounts/typeOnCard";
import type { FoundResult } from "../../excel/findResult";
import type { FreezeRequest, Frozen } from "../../excel/formulas/freezeFormulas";
import type { FormulaToInsert, InsertedFormula } from "../../excel/formulas/insertFormula";
import type { Typed } from "../../excel/readTyped";
import type { Results } from "../../excel/removeResults";
import type { RowsRequest } from "../../excel/showRows";
import type { TypedCell } from "../../excel/writeTyped";
import type { ListForFiles } from "../../job/files/listForFiles";
import type { AddedFile, Job, JobEvent, JobProblem } from "../../job/job";
import { serialOf } from "../../job/serialOf";
import { createTimeLeft } from "../../job/timeLeft";
import type { AccountView } from "../../report/accountsWanted";
import type { ListPlace } from "../../report/formulas/listPlace";
import { createInHand } from "./createInHand";
import { offeredList } from "./offeredList";
import type { Ask } from "./state";
import type { Store } from "./store";

/** In milliseconds. */
const BETWEEN_TIMES_LEFT = 1_000;

/**
 * Does what the pane is asked for: what it shall do it reads from the state, what has happened it dispatches. Every promise resolves when the work has
 * ended, however it ended.
 */
export interface Session {
  /**
   * Begins a run; while one is going on, it is that run, whoever asked for it. Where that one comes to nothing, what was asked for last is done after it:
   * it may be meant for another list, or the user has put right what was in the way.
   */
  start(ask: Ask): Promise<void>;
  /** Ends the run that is going on, or the question with which one has ended. */
  cancel(): void;
  /** Shows files before they are read, and whether the workbook has a list with which they can be read; none: what was shown before. */
  chooseFiles(files: readonly AddedFile[]): Promise<void>;
  /** Looks whether the workbook holds a result of an earlier run, to show that. */
  look(): Promise<void>;
  /** Finds out what `remove` would take out. */
  findResults(): Promise<void>;
  /** Takes all results out of the workbook. */
  remove(): Promise<void>;
  /** Goes to a cell of the workbook, "Sales!D118". */
  showCell(address: string): Promise<void>;
  /** The history of a customer of what is in sight, by customerIndex; null where its sales are not in hand any more. */
  history(customer: number, signal: AbortSignal): Promise<CustomerHistory | null>;
  /**
   * Shows what other settings would give, of the sales of the last run; undefined: the result as it was. Of several asked for at once the last one counts.
   * Nothing where a run that came to nothing may have given the engine other sales.
   */
  preview(settings: Settings | undefined): Promise<void>;
  /** Shows rows of the table Segments; while a run goes on, after it. */
  showRows(request: RowsRequest): Promise<void>;
  /** What is typed for a customer on the sheet Segments; while a run goes on, after it. @returns undefined where Excel does not tell */
  readTyped(customer: string): Promise<Typed | undefined>;
  /** Types into the row of a customer; while a run goes on, after it. @returns whether it stands there */
  writeTyped(customer: string, cell: TypedCell): Promise<boolean>;
  /** What is typed of a customer on the sheets of account work; while a run goes on, after it. @returns undefined where Excel does not tell */
  readAccount(customer: string): Promise<AccountTyped | undefined>;
  /** Types a row, or into the card of a customer; while a run goes on, after it. */
  addOwnRow(row: OwnRow): Promise<FormEnd>;
  typeOnCard(change: CardChange): Promise<FormEnd>;
  /** Shows a customer in a view of one account; while a run goes on, after it. @returns "gone" where there is no such view; undefined where Excel refuses */
  showAccount(kind: AccountView, customer: string): Promise<"shown" | "gone" | undefined>;
  /** Where the list at an address stands now; after a run that goes on. */
  readListPlace(address: string): Promise<{ readonly place: ListPlace } | Told>;
  /** Writes a formula into the selected cell; after a run that goes on. */
  insertFormula(formula: FormulaToInsert): Promise<InsertedFormula | Told>;
  /** Replaces the add-in's formulas with their values; after a run that goes on. */
  freezeFormulas(request: FreezeRequest): Promise<Freezing | Told>;
  /** Excel serial. */
  today(): number;
}

/** Why Excel would not. */
interface Told {
  readonly problem: JobProblem;
}

/** With the problem where it went no further. */
export type Freezing = Omit<Frozen, "failure"> & Partial<Told>;

/** What came of a form: the cell where it stands in the workbook, or why it does not. */
export type FormEnd = { readonly cell: string } | Told;

interface SessionParts {
  readonly store: Store;
  readonly job: Job;
  readonly excel: Workbook;
  /** Asks the engine. */
  readonly history: Session["history"];
  /** Of the sales of the last run. */
  readonly classify: (settings: Settings) => Promise<Analysis>;
  readonly now: () => Date;
  /** Words for an exception: what the user can meet, and faults of ours. */
  readonly failed: (error: unknown) => JobProblem;
}

/** What the pane does in the workbook apart from the runs. */
export interface Workbook {
  findResult(): Promise<FoundResult | undefined>;
  findResults(): Promise<Results>;
  /** @param todayDay Excel serial */
  listForFiles(todayDay: number): Promise<ListForFiles | undefined>;
  removeResults(): Promise<unknown>;
  showCell(address: string): Promise<void>;
  showRows(request: RowsRequest): Promise<void>;
  readTyped(customer: string): Promise<Typed>;
  writeTyped(customer: string, cell: TypedCell): Promise<void>;
  readAccount(customer: string): Promise<AccountTyped>;
  /** Both give the address of the first cell that was written. */
  addOwnRow(row: OwnRow): Promise<string>;
  typeOnCard(change: CardChange): Promise<string>;
  /** @returns false where there is no such view */
  showAccount(kind: AccountView, customer: string): Promise<boolean>;
  readListPlace(address: string): Promise<ListPlace>;
  insertFormula(formula: FormulaToInsert): Promise<InsertedFormula>;
  freezeFormulas(request: FreezeRequest): Promise<Frozen>;
  /** Tells whether the results that stand there now still stand. @returns what ends it */
  watchResults(tell: (stands: boolean) => void): Promise<() => Promise<void>>;
}

export function createSession({
  store,
  job,
  excel,
  history,
  classify,
  now,
  failed,
}: SessionParts): Session {
  const today = (): number => Math.floor(serialOf(now()));
  let current: { readonly ended: Promise<void>; readonly controller: AbortController } | undefined;
  /** What was asked for while a run was going on. */
  let next: Ask | undefined;
  let watch: Promise<() => Promise<void>> | undefined;
  const timeLeft = createTimeLeft(() => now().getTime(), BETWEEN_TIMES_LEFT);
  const hear = (event: JobEvent): void => {
    inHand.hear(event);
    const seconds = timeLeft(event);
    store.dispatch(event);
    if (seconds !== undefined) store.dispatch({ kind: "timeLeft", seconds });
  };

  /** @returns whether it ended in a problem */
  const perform = async (signal: AbortSignal): Promise<boolean> => {
    try {
      // What this run writes is no change of what the last one wrote.
      if (watch !== undefined) await endWatch(watch);
      watch = undefined;
      const end = await job({ ...store.state().request, signal, onEvent: hear });
      if (end.kind === "written") inHand.take(end.result);
      store.dispatch(end);
      if (end.kind === "written")
        watch = excel.watchResults((stands) => store.dispatch({ kind: "standing", stands }));
      // Without the watch the pane only knows less.
      watch?.catch(() => undefined);
      return end.kind === "problem";
    } catch (error) {
      store.dispatch({ kind: "problem", problem: failed(error) });
      return true;
    }
  };

  const begin = (ask: Ask): Promise<void> => {
    store.dispatch(ask);
    const controller = new AbortController();
    // Not before the next tick: `current` stands before anything can end it.
    const ended = Promise.resolve()
      .then(() => perform(controller.signal))
      .then((isProblem) => {
        const joined = next;
        [current, next] = [undefined, undefined];
        return isProblem && joined !== undefined ? begin(joined) : undefined;
      });
    current = { ended, controller };
    return ended;
  };

  /** What Excel refuses is told beside what is shown. @returns what the work gives; undefined where Excel refuses */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const given = await work();
      store.dispatch({ kind: "refused", problem: undefined });
      return given;
    } catch (error) {
      store.dispatch({ kind: "refused", problem: failed(error) });
      return undefined;
    }
  };

  /** The same in the table Segments, whose rows move and whose filters are off while a run writes. */
  const attemptInTable = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    await current?.ended;
    return attempt(work);
  };

  /** What a form meets is told in the form. */
  const attemptForm = async <End>(work: () => Promise<End>): Promise<End | Told> => {
    await current?.ended;
    try {
      return await work();
    } catch (error) {
      return { problem: failed(error) };
    }
  };

  const inHand = createInHand(store, { history, classify }, () => current !== undefined, attempt);

  return {
    start: (ask) => {
      if (current === undefined) return begin(ask);
      next = ask;
      return current.ended;
    },
    cancel: () => {
      if (current === undefined) store.dispatch({ kind: "cancelled" });
      else current.controller.abort();
    },
    chooseFiles: async (files) => {
      store.dispatch({ kind: "chooseFiles", files });
      if (store.state().screen.kind !== "files") return;
      try {
        const found = await excel.listForFiles(today());
        const list = found === undefined ? "none" : offeredList(found, store.state());
        store.dispatch({ kind: "offerList", list });
      } catch (error) {
        // Nobody asked for it: without the offer the files are read alone.
        failed(error);
        const { screen } = store.state();
        if (screen.kind === "files")
          store.dispatch({ kind: "offerList", list: screen.list ?? "none" });
      }
    },
    look: async () => {
      try {
        const found = await excel.findResult();
        if (found === undefined) return;
        store.dispatch({ kind: "found", found, today: today() });
      } catch (error) {
        // Nobody asked for it: a fault of ours is told to the makers, and the pane only knows less.
        failed(error);
      }
    },
    findResults: () =>
      attempt(async () => {
        store.dispatch({ kind: "removable", results: await excel.findResults() });
      }),
    remove: async () => {
      if (current !== undefined) return;
      await attempt(async () => {
        await excel.removeResults();
        store.dispatch({ kind: "removed" });
      });
    },
    showCell: (address) => attempt(() => excel.showCell(address)),
    history: async (customer, signal) => {
      try {
        return await inHand.history(customer, signal);
      } catch (error) {
        if (!signal.aborted) store.dispatch({ kind: "refused", problem: failed(error) });
        return null;
      }
    },
    preview: inHand.preview,
    showRows: (request) => attemptInTable(() => excel.showRows(request)),
    readTyped: (customer) => attemptInTable(() => excel.readTyped(customer)),
    writeTyped: async (customer, cell) => {
      const written = attemptInTable(async () => {
        await excel.writeTyped(customer, cell);
        return true;
      });
      return (await written) === true;
    },
    readAccount: (customer) => attemptInTable(() => excel.readAccount(customer)),
    addOwnRow: (row) => attemptForm(async () => ({ cell: await excel.addOwnRow(row) })),
    typeOnCard: (change) => attemptForm(async () => ({ cell: await excel.typeOnCard(change) })),
    readListPlace: (address) =>
      attemptForm(async () => ({ place: await excel.readListPlace(address) })),
    insertFormula: (formula) => attemptForm(() => excel.insertFormula(formula)),
    showAccount: (kind, customer) =>
      attemptInTable(async () => ((await excel.showAccount(kind, customer)) ? "shown" : "gone")),
    freezeFormulas: (request) =>
      attemptForm(async () => {
        const { failure, ...frozen } = await excel.freezeFormulas(request);
        return { ...frozen, ...(failure !== undefined && { problem: failed(failure) }) };
      }),
    today,
  };
}

async function endWatch(watch: Promise<() => Promise<void>>): Promise<void> {
  try {
    await (
      await watch
    )();
  } catch {
    // It never began, or its workbook is gone: then it has ended.
  }
}
