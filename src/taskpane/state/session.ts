import type { Settings } from "../../engine/settings/settings";
import { isSameList } from "../../excel/read/isSameList";
import type { Results } from "../../excel/removeResults";
import { withoutColumns } from "../../job/questions/columnAnswers";
import type { Answers, Job, JobEvent, JobProblem, JobRequest, Question } from "../../job/job";
import type { Store } from "./store";

/** Starts and stops runs: one at a time, whoever asks for it. Every promise resolves when the run has ended, however it ended. */
export interface Session {
  /**
   * Runs on the selection, or on the list at an address, with the settings of the workbook; where that is the list of the last run, its questions
   * stay answered. While a run goes on, it is that run.
   */
  run(address?: string): Promise<void>;
  /** As `run` on the selection; a cell of a result sheet stands for the lists that it came from. */
  again(): Promise<void>;
  /**
   * Runs on the list at an address, or where the last run looked, with other settings; its questions stay answered, or are answered otherwise. Which
   * column is what is one of the settings.
   */
  change(address: string | undefined, settings: Settings, answers?: Answers): Promise<void>;
  /** Writes the letters of the result that stands in the workbook beside its list. */
  classColumns(of: NonNullable<JobRequest["adjacentTo"]>): Promise<void>;
  /** Answers the question that stopped the last run, and runs again. */
  answer(question: string, answer: string): Promise<void>;
  /** The questions that were answered for the list of the last run, but for those about columns: each column has its own word. */
  answered(): readonly Answered[];
  cancel(): void;
  /** What `remove` would take out; undefined where that could not be found out. */
  findResults(): Promise<Results | undefined>;
  /** Takes all results out of the workbook. */
  remove(): Promise<void>;
  /** Goes to a cell of the workbook, "Sales!D118". */
  showCell(address: string): Promise<void>;
}

export interface Answered {
  readonly question: Question;
  readonly answer: string;
}

export interface SessionParts {
  readonly store: Store;
  readonly job: Job;
  readonly excel: Workbook;
  /** Words for an exception: what the user can meet, and faults of ours. */
  readonly failed: (error: unknown) => JobProblem;
}

/** What the pane does in the workbook beside the runs. */
export interface Workbook {
  findResults(): Promise<Results>;
  removeResults(): Promise<unknown>;
  showCell(address: string): Promise<void>;
  /** Tells whether the results that stand there now still stand. @returns what ends it */
  watchResults(tell: (stands: boolean) => void): Promise<() => Promise<void>>;
}

type Asked = Pick<
  JobRequest,
  "address" | "again" | "settings" | "answers" | "answersOf" | "adjacentTo"
>;

export function createSession({ store, job, excel, failed }: SessionParts): Session {
  let current: { readonly ended: Promise<void>; readonly controller: AbortController } | undefined;
  let asked: Asked = { answers: {} };
  const questions = new Map<string, Question>();
  let watch: Promise<() => Promise<void>> | undefined;

  const hear = (event: JobEvent): void => {
    if (event.kind === "located") {
      const { address } = event;
      const isOther = asked.answersOf !== undefined && !isSameList(asked.answersOf, address);
      asked = { ...asked, answers: isOther ? {} : asked.answers, answersOf: address };
    }
    store.dispatch(event);
  };

  const perform = async (signal: AbortSignal): Promise<void> => {
    try {
      // What this run writes is no change of what the last one wrote.
      if (watch !== undefined) await endWatch(watch);
      watch = undefined;
      const end = await job({ ...asked, signal, onEvent: hear });
      if (end.kind === "question") questions.set(end.question.id, end.question);
      store.dispatch(end);
      if (end.kind === "written")
        watch = excel.watchResults((stands) => store.dispatch({ kind: "standing", stands }));
      // Without the watch the pane only knows less.
      watch?.catch(() => undefined);
    } catch (error) {
      store.dispatch({ kind: "problem", problem: failed(error) });
    } finally {
      current = undefined;
    }
  };

  const start = (request: Asked): Promise<void> => {
    if (current !== undefined) return current.ended;
    asked = request;
    const controller = new AbortController();
    store.dispatch({ kind: "started" });
    // Not before the next tick: `current` stands before anything can end it.
    const ended = Promise.resolve().then(() => perform(controller.signal));
    current = { ended, controller };
    return ended;
  };

  const answered = (): Pick<Asked, "answers" | "answersOf"> => {
    const { answers, answersOf } = asked;
    return { answers, answersOf };
  };

  const lastPlace = (): Pick<Asked, "address" | "again"> => {
    const { address, again } = asked;
    return {
      ...(address === undefined ? {} : { address }),
      ...(again === undefined ? {} : { again }),
    };
  };

  /** What Excel refuses is told beside what is shown. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      store.dispatch({ kind: "refused", problem: failed(error) });
      return undefined;
    }
  };

  return {
    run: (address) => start({ ...answered(), ...(address === undefined ? {} : { address }) }),
    again: () => start({ ...answered(), again: true }),
    change: (address, settings, answers = {}) =>
      start({
        ...(address === undefined ? lastPlace() : { address }),
        ...answered(),
        answers: withoutColumns({ ...asked.answers, ...answers }),
        settings,
      }),
    classColumns: (adjacentTo) =>
      start({
        ...asked,
        address: adjacentTo.result.source.address,
        settings: adjacentTo.result.analysis.settings,
        adjacentTo,
      }),
    answer: (question, answer) =>
      start({ ...asked, answers: { ...asked.answers, [question]: answer } }),
    answered: () =>
      Object.entries(withoutColumns(asked.answers)).flatMap(([id, answer]) => {
        const question = questions.get(id);
        return question === undefined ? [] : [{ question, answer }];
      }),
    cancel: () => current?.controller.abort(),
    findResults: () => attempt(() => excel.findResults()),
    remove: async () => {
      if (current !== undefined) return;
      await attempt(async () => {
        await excel.removeResults();
        store.dispatch({ kind: "removed" });
      });
    },
    showCell: (address) => attempt(() => excel.showCell(address)),
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
