import type { Analysis } from "../engine/analysis";
import { abortError } from "./abortError";
import { columnBuffers } from "./columnBuffers";
import { createInlineWorker } from "./createInlineWorker";
import { errorOf } from "./failure";
import type { WorkerAnswer, WorkerRequest } from "./protocol";
import { readyWorker } from "./readyWorker";
import type { Runner } from "./runner";
import type { WorkerLike } from "./workerLike";

type Answered = Exclude<WorkerAnswer, { readonly kind: "ready" | "failure" }>;

interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs the engine in a worker, so that the pane answers meanwhile; where none can start, in place. What is cancelled is left to finish unheard: another
 * worker would have to be loaded, and the network may have gone since the page was.
 * @param start makes a worker that serves the protocol
 */
export function createWorkerRunner(start: () => WorkerLike): Runner {
  const waiting = new Map<number, Waiting>();
  let worker: Promise<WorkerLike> | undefined;
  let lastId = 0;

  const stop = (error: Error): void => {
    void worker?.then((ended) => ended.terminate());
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const listenTo = (ready: WorkerLike): WorkerLike => {
    ready.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === "ready") return;
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === "failure") asked?.reject(errorOf(data.failure));
      else asked?.resolve(data);
    };
    ready.onerror = ({ message }) => stop(new Error(`The worker failed: ${message}`));
    ready.onmessageerror = () => stop(new Error("The worker's answer could not be read."));
    return ready;
  };

  const started = (): Promise<WorkerLike> =>
    (worker ??= readyWorker(start).then((ready) => listenTo(ready ?? createInlineWorker())));

  const ask = <Kind extends Answered["kind"]>(
    kind: Kind,
    request: WorkerRequest,
    transfer: Transferable[],
    signal?: AbortSignal
  ): Promise<Extract<Answered, { readonly kind: Kind }>> => {
    if (signal?.aborted) return Promise.reject(abortError());
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        waiting.delete(request.id);
        reject(abortError());
      };
      const settled = (): void => signal?.removeEventListener("abort", abort);
      waiting.set(request.id, {
        resolve: (answer) => {
          settled();
          if (answer.kind !== kind) reject(new Error(`${kind} was asked for, not ${answer.kind}`));
          else resolve(answer as Extract<Answered, { readonly kind: Kind }>);
        },
        reject: (error) => (settled(), reject(error)),
      });
      signal?.addEventListener("abort", abort, { once: true });
      void started().then((ready) => {
        // Not if it was cancelled meanwhile: the columns then stay with the caller.
        if (waiting.has(request.id)) ready.postMessage(request, transfer);
      });
    });
  };

  const analysisOf = async (
    request: WorkerRequest,
    transfer: Transferable[],
    signal?: AbortSignal
  ): Promise<Analysis> => (await ask("analysis", request, transfer, signal)).analysis;

  return {
    start: () => void started(),
    warmUp: () => {
      const request: WorkerRequest = { id: ++lastId, kind: "warmUp" };
      void started().then((ready) => ready.postMessage(request));
    },
    load: (sales, settings, signal) =>
      analysisOf({ id: ++lastId, kind: "load", sales, settings }, columnBuffers(sales), signal),
    update: (settings, signal) =>
      analysisOf({ id: ++lastId, kind: "update", settings }, [], signal),
    review: async (asked, signal) =>
      (await ask("review", { id: ++lastId, kind: "review", asked }, [], signal)).review,
    customer: async (customer, signal) =>
      (await ask("customer", { id: ++lastId, kind: "customer", customer }, [], signal)).history,
    dispose: () => stop(abortError()),
  };
}
