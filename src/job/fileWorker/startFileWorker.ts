/** Starts the worker that reads files. webpack recognises this expression and makes a bundle of the file it names. */
export function startFileWorker(): Worker {
  return new Worker(/* webpackChunkName: "files" */ new URL("./fileWorker.ts", import.meta.url));
}
