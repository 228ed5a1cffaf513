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
import type { Reading } from "../lists/reading";
import { namesToUse } from "../names/namesToUse";
import { assertUnchanged } from "../read/assertUnchanged";
import { watchOf } from "../read/watchOf";
import { workbookOrigin } from "../read/workbookOrigin";
import { giveSheets } from "./giveSheets";
import type { FilesAnswer, FilesAsked, FilesRequest, SheetsGiven, SheetsWanted } from "./protocol";

type Given = Extract<FilesAnswer, { readonly kind: "sales" | "answers" }>;
type Asked = FilesRequest extends infer One
  ? One extends { readonly id: number; readonly kind: Given["kind"] }
    ? Omit<One, "id">
    : never
  : never;

interface FileWorker {
  /** Loads it, so that the network may go. */
  start(): void;
  /**
   * Reads lists in files; the table Names is that of the workbook.
   * @param sheets lists of the workbook that are read together with them, "Sales!A1:F900"
   */
  readerOf(files: readonly FileSource[], sheets?: string): ListReader;
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
    { signal, onEvent }: Pick<JobRequest, "signal" | "onEvent">,
    give?: (wanted: SheetsWanted) => Promise<SheetsGiven>
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
      const giveTo = async (wanted: SheetsWanted): Promise<void> => {
        try {
          if (give === undefined) throw new Error("There are no lists on sheets.");
          const given = await give(wanted);
          if (waiting.has(id))
            ready.postMessage({ id, kind: "given", given } satisfies FilesRequest);
        } catch (error) {
          if (!waiting.has(id)) return;
          ready.postMessage({ id, kind: "cancel" } satisfies FilesRequest);
          settled();
          reject(error);
        }
      };
      waiting.set(id, (answer) => {
        if (!(answer instanceof Error) && answer.kind === "event") return onEvent(answer.event);
        if (!(answer instanceof Error) && answer.kind === "wanted")
          return void giveTo(answer.wanted);
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
    readerOf: (files, sheets) => (sheets === undefined ? filesAlone(files) : both(files, sheets)),
  };

  function filesAlone(files: readonly FileSource[]): ListReader {
    return {
      sales: async (run) => {
        const said = run.request.names ?? [];
        const names = await runExcel((context) => namesToUse(context, said));
        const asked = askedOf(run, filesAddress(files), { files, sheets: [], names });
        return (await ask({ kind: "sales", asked }, run.request)).read;
      },
      answers: async (_read, question, answers, { request }) =>
        (await ask({ kind: "answers", question, answers }, request)).encoded,
    };
  }

  /** Excel finds and reads the lists on sheets, block by block as the worker wants them. */
  function both(files: readonly FileSource[], sheets: string): ListReader {
    return {
      sales: (run) =>
        runExcel(async (context) => {
          const { request } = run;
          const origin = workbookOrigin(context);
          // What is told of all lists is told by the worker.
          const onSheets = { ...request, address: sheets, onEvent: () => undefined };
          const { sources, address } = await origin.find({ ...run, request: onSheets });
          const watch = watchOf(origin, sources, run);
          const names = await origin.names(request.names ?? []);
          const all = `${address};${filesAddress(files)}`;
          const asked = askedOf(run, all, { files, sheets: sources, names });
          const give = giveSheets(origin, sources, request.signal);
          const { read } = await ask({ kind: "sales", asked }, request, give);
          assertUnchanged(watch);
          if (read.kind !== "sales") return read;
          return { ...read, siblings: await origin.siblings(read.lists[0]!, sources) };
        }),
      answers: ({ lists }, question, answers, { request }) =>
        runExcel(async (context) => {
          const sources = lists.flatMap(({ source }) => (source.inFile ? [] : [source]));
          const give = giveSheets(workbookOrigin(context), sources, request.signal);
          return (await ask({ kind: "answers", question, answers }, request, give)).encoded;
        }),
    };
  }
}

function askedOf(
  { runAt, settingsFor, answersFor }: Reading,
  address: string,
  lists: Pick<FilesAsked, "files" | "sheets" | "names">
): FilesAsked {
  return { ...lists, settings: settingsFor(address), answers: answersFor(address), runAt };
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
