/** Starts the worker. webpack recognises this expression and makes a bundle of the file it names. */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
}
