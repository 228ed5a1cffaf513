import type { WorkerLike } from "./workerLike";

/** Starts a worker, which says first that it is there. @returns undefined where none can start: the browser gives none, or its file cannot be loaded */
export function readyWorker(start: () => WorkerLike): Promise<WorkerLike | undefined> {
  return new Promise((resolve) => {
    try {
      const fresh = start();
      fresh.onmessage = () => resolve(fresh);
      fresh.onerror = () => {
        fresh.terminate();
        resolve(undefined);
      };
    } catch {
      resolve(undefined);
    }
  });
}
