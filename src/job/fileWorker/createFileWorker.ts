import { ExcelProblem } from "../../excel/excelProblem";
import { runExcel } from "../../excel/runExcel";
import { FileProblem } from "../../files/fileProblem";
import type { FileSource } from "../../files/fileSource";
import { abortError } from "../../worker/abortError";
import { errorOf } from "../../worker/failure";
import { readyWorker } from "../../worker/readyWorker";
import type { WorkerLike } from "../../worker/workerLike";
import { filesAddress } from "../files/filesAddress";
import type { JobRequest } from "../job";
import type { ListReader } from "../lists/listReader";
import { namesToUse } from "../names/namesToUse";
import type { FilesAnswer, FilesRequest } from "./protocol";

type Given = Extract<FilesAnswer, { readonly kind: "sales" | "answers" }>;
type Asked = FilesRequest extends infer One
  ? One extends { readonly id: number; readonly kind: Given["kind"] }
    ? Omit<One, "id">
    : never
  : never;

interface FileWorker {
  /** Loads it, so that the network may go. */
  start(): void;
  /** Reads lists in files; the table Names is that of the workbook. */
  readerOf(files: readonly FileSource[]): ListReader;
}

/**
 * Files are read beside the pane, which answers meanwhile. What is cancelled stops at the next block of rows; its answer is ignored.
 * @param start makes a worker that serves the protocol
 */
export function createFileWorker(start: () => WorkerLike): FileWorker {
  const waiting = new Map<number, (answer: FilesAnswer | Error) => void>();
  let worker: Promise<WorkerLike | undefined> | undefined;
  let lastId = 0;

  const stop = (error: Error): void => {
    worker = undefined;
    for (const hear of waiting.values()) hear(error);
  };

  const listenTo = (ready: WorkerLike | undefined): WorkerLike | undefined => {
    if (ready === undefined) {
      // Tried again with the next files: the network may be back.
      worker = undefined;
      return undefined;
    }
    ready.onmessage = ({ data }: MessageEvent<FilesAnswer>) => waiting.get(data.id)?.(data);
    ready.onerror = ({ message }) => {
      ready.terminate();
      stop(new Error(`The worker failed: ${message}`));
    };
    ready.onmessageerror = () => {
      ready.terminate();
      stop(new Error("The worker's answer could not be read."));
    };
    return ready;
  };
  const started = (): Promise<WorkerLike | undefined> =>
    (worker ??= readyWorker(start).then(listenTo));

  const ask = async <Kind extends Given["kind"]>(
    asked: Asked & { readonly kind: Kind },
    { signal, onEvent }: Pick<JobRequest, "signal" | "onEvent">
  ): Promise<Extract<Given, { readonly kind: Kind }>> => {
    const ready = await orAborted(started(), signal);
    if (ready === undefined) throw new ExcelProblem({ code: "filesNotLoaded", facts: {} });
    signal.throwIfAborted();
    const id = ++lastId;
    return new Promise<Extract<Given, { readonly kind: Kind }>>((resolve, reject) => {
      const abort = (): void => {
        ready.postMessage({ id, kind: "cancel" } satisfies FilesRequest);
        settled();
        reject(abortError());
      };
      const settled = (): void => {
        waiting.delete(id);
        signal.removeEventListener("abort", abort);
      };
      waiting.set(id, (answer) => {
        if (!(answer instanceof Error) && answer.kind === "event") return onEvent(answer.event);
        settled();
        if (answer instanceof Error) return reject(answer);
        if (answer.kind === asked.kind)
          return resolve(answer as Extract<Given, { readonly kind: Kind }>);
        reject(faultIn(answer));
      });
      signal.addEventListener("abort", abort, { once: true });
      ready.postMessage({ id, ...asked });
    });
  };

  return {
    start: () => void started(),
    readerOf: (files) => ({
      sales: async ({ request, runAt, settingsFor, answersFor }) => {
        const address = filesAddress(files);
        const said = request.names ?? [];
        const names = await runExcel((context) => namesToUse(context, said));
        const [settings, answers] = [settingsFor(address), answersFor(address)];
        const asked = { files, settings, answers, names, runAt };
        return (await ask({ kind: "sales", asked }, request)).read;
      },
      answers: async (_read, question, answers, { request }) =>
        (await ask({ kind: "answers", question, answers }, request)).encoded,
    }),
  };
}

/** Cancel is heard also while the worker is being loaded. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(abortError()), { once: true });
    work.then(resolve, reject);
  });
}

function faultIn(answer: FilesAnswer): Error {
  switch (answer.kind) {
    case "fileFault":
      return new FileProblem(answer.fault);
    case "problem":
      return new ExcelProblem(answer.problem);
    case "failure":
      return errorOf(answer.failure);
    default:
      return new Error(`The worker answered ${answer.kind}.`);
  }
}
