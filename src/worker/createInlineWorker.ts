import type { WorkerAnswer, WorkerRequest } from "./protocol";
import { serve, type WorkerScope } from "./serve";
import type { WorkerLike } from "./workerLike";

/** The engine in place, talked to as a worker: the pane stands still while it works. */
export function createInlineWorker(): WorkerLike {
  let isTerminated = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    // Later, as messages come: what is shown before a long analysis is painted.
    postMessage: (data: WorkerRequest) => void setTimeout(() => inside.onmessage?.({ data })),
    terminate: () => {
      isTerminated = true;
    },
  };
  const inside: WorkerScope = {
    onmessage: null,
    postMessage: (data: WorkerAnswer) => {
      if (!isTerminated) worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
    },
  };
  serve(inside);
  return worker;
}
