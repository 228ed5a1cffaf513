import type { Analysis } from "../engine/analysis";
import { abortError } from "./abortError";
import { columnBuffers } from "./columnBuffers";
import type { Failure, WorkerAnswer, WorkerRequest } from "./protocol";
import type { Runner } from "./runner";

/** The part of a Worker that is used; tests bring their own. */
export type WorkerLike = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

interface Waiting {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs the engine in a worker, so that the pane answers meanwhile. The worker starts with the first list. A list that is
 * cancelled ends its worker at once; a cancelled update is left to finish unheard, because the sales live in the worker.
 * @param start makes a worker that serves the protocol
 */
export function createWorkerRunner(start: () => WorkerLike): Runner {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | undefined;
  let lastId = 0;

  const stop = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const started = (): WorkerLike => {
    if (worker !== undefined) return worker;
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === "analysis") asked?.resolve(data.analysis);
      else asked?.reject(errorOf(data.failure));
    };
    fresh.onerror = ({ message }) =>
      stop(new Error(`The worker failed: ${message || "it could not be loaded"}`));
    fresh.onmessageerror = () => stop(new Error("The worker's answer could not be read."));
    worker = fresh;
    return fresh;
  };

  const ask = (
    request: WorkerRequest,
    transfer: Transferable[],
    signal: AbortSignal | undefined,
    onAbort: (error: Error) => void
  ): Promise<Analysis> => {
    if (signal?.aborted) return Promise.reject(abortError());
    return new Promise<Analysis>((resolve, reject) => {
      const abort = (): void => {
        const error = abortError();
        waiting.delete(request.id);
        reject(error);
        onAbort(error);
      };
      const settled = (): void => signal?.removeEventListener("abort", abort);
      waiting.set(request.id, {
        resolve: (analysis) => (settled(), resolve(analysis)),
        reject: (error) => (settled(), reject(error)),
      });
      signal?.addEventListener("abort", abort, { once: true });
      started().postMessage(request, transfer);
    });
  };

  return {
    warmUp: () => started().postMessage({ id: ++lastId, kind: "warmUp" } satisfies WorkerRequest),
    load: (sales, settings, signal) =>
      ask({ id: ++lastId, kind: "load", sales, settings }, columnBuffers(sales), signal, stop),
    update: (settings, signal) =>
      worker === undefined
        ? Promise.reject(new Error("update before load: there are no sales"))
        : ask({ id: ++lastId, kind: "update", settings }, [], signal, () => undefined),
    dispose: () => stop(abortError()),
  };
}

/** The fault as it was thrown in the worker, with the place there. */
function errorOf({ name, message, stack }: Failure): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
