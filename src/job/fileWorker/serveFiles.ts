import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Sales } from "../../engine/sales/sales";
import { ExcelProblem } from "../../excel/excelProblem";
import { FileProblem } from "../../files/fileProblem";
import type { Source } from "../../excel/read/source";
import { abortError } from "../../worker/abortError";
import { columnBuffers } from "../../worker/columnBuffers";
import { failureOf } from "../../worker/failure";
import { fileOrigin } from "../files/fileOrigin";
import type { Origin } from "../lists/origin";
import type { Reading } from "../lists/reading";
import type { NotSales, ReadLists, SalesRead } from "../lists/salesRead";
import { encodeAnswers } from "../read/encodeAnswers";
import { readSales } from "../read/readSales";
import type { FilesAnswer, FilesAsked, FilesRequest, SheetsGiven, SheetsWanted } from "./protocol";
import { withSheets } from "./withSheets";

/** What a worker's global scope has, as far as it is used here. */
export interface FilesScope {
  onmessage: ((event: Pick<MessageEvent<FilesRequest>, "data">) => void) | null;
  postMessage(answer: FilesAnswer, transfer?: Transferable[]): void;
}

/** The lists that were read last, for questions about them. Their columns were given away. */
interface Last {
  /** Of the files. */
  readonly origin: Origin;
  readonly sheets: readonly Source[];
  readonly run: Omit<Reading, "request">;
  readonly lists: ReadLists;
}

/** Says that it is there, and reads files. */
export function serveFiles(scope: FilesScope): void {
  const going = new Map<number, AbortController>();
  /** For rows of sheets. */
  const waiting = new Map<number, Waiting>();
  let last: Last | undefined;

  const sales = async (
    asked: FilesAsked,
    ask: AskSheets,
    request: Reading["request"]
  ): Promise<FilesGiven> => {
    last = undefined;
    const { sheets } = asked;
    const origin = fileOrigin(asked.files, asked.names, sheets);
    const run = {
      watch: false,
      keepWatch: () => undefined,
      runAt: asked.runAt,
      settingsFor: () => asked.settings,
      answersFor: () => asked.answers,
    };
    const read = await readSales(withSheets(origin, sheets, ask), { ...run, request });
    // Only tables of a workbook are the result of another engine.
    if (read.kind === "aggregates") throw new Error("Files are read as lists.");
    if (read.kind === "notSales") return { answer: { kind: "sales", read }, transfer: [] };
    const { encoded: _given, rivals: _rivals, ...lists } = read;
    // A newer reading may have ended since this one was cancelled.
    request.signal.throwIfAborted();
    last = { origin, sheets, run, lists };
    const all = [read.encoded.sales, ...read.rivals.map((rival) => rival.sales)];
    return { answer: { kind: "sales", read }, transfer: buffersOf(all, [read.encoded]) };
  };

  const answers = async (
    question: string,
    choices: readonly string[],
    ask: AskSheets,
    request: Reading["request"]
  ): Promise<FilesGiven> => {
    if (last === undefined) throw new Error("answers before sales: there are no lists");
    const { run, lists, sheets } = last;
    const origin = withSheets(last.origin, sheets, ask);
    const encoded = await encodeAnswers(origin, lists, question, choices, { ...run, request });
    const all = encoded.map((one) => one.sales);
    return { answer: { kind: "answers", encoded }, transfer: buffersOf(all, encoded) };
  };

  const perform = async (
    asked: Extract<FilesRequest, { readonly kind: "sales" | "answers" }>
  ): Promise<void> => {
    const { id } = asked;
    const controller = new AbortController();
    going.set(id, controller);
    const { signal } = controller;
    signal.addEventListener("abort", () => waiting.get(id)?.reject(abortError()), { once: true });
    const ask: AskSheets = (wanted) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(abortError());
        waiting.set(id, { resolve, reject });
        scope.postMessage({ id, kind: "wanted", wanted });
      });
    const request = {
      answers: {},
      signal,
      onEvent: (event: Parameters<Reading["request"]["onEvent"]>[0]) =>
        scope.postMessage({ id, kind: "event", event }),
    };
    try {
      const { answer, transfer } =
        asked.kind === "sales"
          ? await sales(asked.asked, ask, request)
          : await answers(asked.question, asked.answers, ask, request);
      scope.postMessage({ id, ...answer }, transfer);
    } catch (error) {
      scope.postMessage(faultOf(id, error));
    } finally {
      going.delete(id);
      waiting.delete(id);
    }
  };

  scope.onmessage = ({ data }) => {
    if (data.kind === "cancel") going.get(data.id)?.abort();
    else if (data.kind === "given") waiting.get(data.id)?.resolve(data.given);
    else void perform(data);
  };
  scope.postMessage({ id: 0, kind: "ready" });
}

/** For what was asked for last: a run asks for one thing at a time. */
interface Waiting {
  readonly resolve: (given: SheetsGiven) => void;
  readonly reject: (error: Error) => void;
}

type AskSheets = (wanted: SheetsWanted) => Promise<SheetsGiven>;

interface FilesGiven {
  readonly answer:
    | { readonly kind: "sales"; readonly read: SalesRead | NotSales }
    | { readonly kind: "answers"; readonly encoded: readonly Encoded[] };
  readonly transfer: Transferable[];
}

/** Columns are moved: a list of millions of lines is in memory once. */
function buffersOf(sales: readonly Sales[], encoded: readonly Encoded[]): Transferable[] {
  const rows = encoded.map(({ rowCustomer }) => rowCustomer.buffer as ArrayBuffer);
  return [...new Set([...sales.flatMap(columnBuffers), ...rows])];
}

function faultOf(id: number, error: unknown): FilesAnswer {
  if (error instanceof FileProblem) return { id, kind: "fileFault", fault: error.fault };
  if (error instanceof ExcelProblem) return { id, kind: "problem", problem: error.problem };
  return { id, kind: "failure", failure: failureOf(error) };
}
