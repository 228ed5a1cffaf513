import type { Settings } from "../../engine/settings";
import type { Job, JobProblem, JobRequest } from "../../job/job";
import type { Store } from "./store";

/** Starts and stops runs: one at a time, whoever asks for it. Every promise resolves when the run has ended, however it ended. */
export interface Session {
  /**
   * Runs on the selection, or on the list at an address, with the settings of the workbook. While a run goes on, it is
   * that run.
   */
  run(address?: string): Promise<void>;
  /** Runs on the list of the last result again, with other settings; its questions stay answered. */
  change(address: string, settings: Settings): Promise<void>;
  /** Writes the letters of the result that stands in the workbook beside its list. */
  classColumns(of: NonNullable<JobRequest["besideOf"]>): Promise<void>;
  /** Answers the question that stopped the last run, and runs again. */
  answer(question: string, answer: string): Promise<void>;
  cancel(): void;
  /** Takes all results out of the workbook. */
  remove(): Promise<void>;
}

export interface SessionParts {
  readonly store: Store;
  readonly job: Job;
  readonly removeResults: () => Promise<unknown>;
  /** Words for an exception: what the user can meet, and faults of ours. */
  readonly failed: (error: unknown) => JobProblem;
}

type Asked = Pick<JobRequest, "address" | "settings" | "answers" | "besideOf">;

export function createSession({ store, job, removeResults, failed }: SessionParts): Session {
  let current: { readonly ended: Promise<void>; readonly controller: AbortController } | undefined;
  let asked: Asked = { answers: {} };

  const perform = async (signal: AbortSignal): Promise<void> => {
    try {
      store.dispatch(await job({ ...asked, signal, onEvent: store.dispatch }));
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

  return {
    run: (address) => start({ ...(address === undefined ? {} : { address }), answers: {} }),
    change: (address, settings) => start({ answers: asked.answers, address, settings }),
    classColumns: (besideOf) =>
      start({
        ...asked,
        address: besideOf.result.source.address,
        settings: besideOf.result.analysis.settings,
        besideOf,
      }),
    answer: (question, answer) =>
      start({ ...asked, answers: { ...asked.answers, [question]: answer } }),
    cancel: () => current?.controller.abort(),
    remove: async () => {
      if (current !== undefined) return;
      try {
        await removeResults();
        store.dispatch({ kind: "removed" });
      } catch (error) {
        store.dispatch({ kind: "refused", problem: failed(error) });
      }
    },
  };
}
