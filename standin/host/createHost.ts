import type { Book } from "../book/book";
import { objectOf, type ExcelObject } from "../class/excelObject";
import { apiSetNumber } from "../protocol/apiSet";
import type { Batch, BatchResult } from "../protocol/batch";
import type { BatchAnswer } from "../protocol/batchAnswer";
import type { HostMessage } from "../protocol/hostMessage";
import { createSession } from "./createSession";
import { executeBatch } from "./executeBatch";
import { createFunctionCalls } from "./functionCalls";
import type { Failure, Host, HostOptions } from "./host";
import { createUndoGroups } from "./undoGroups";
import { watchChanges } from "./watchChanges";

/** Excel on the web refuses more than 5 MB each way. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** @param book the workbook that the batches work on */
export function createHost(book: Book, options: HostOptions = {}): Host {
  const limit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
  const traffic = { batches: 0, requestBytes: 0, responseBytes: 0, writes: 0, questions: 0 };
  const failures = new Map<number, Failure>();
  const guests = new Map<number, () => void>();
  const listeners = new Set<(message: HostMessage) => void>();
  const send = (message: HostMessage): void => listeners.forEach((listener) => listener(message));
  const calls = createFunctionCalls(
    book,
    send,
    () => (traffic.questions += 1),
    (text) => byteLength(text) <= limit
  );
  const session = createSession(book, {
    locale: options.locale ?? "en-US",
    apiSet: apiSetNumber(options.apiSet ?? "9999.0"),
    platform: options.platform ?? "web",
    strict: options.strict ?? false,
    readOnly: options.readOnly ?? false,
    calculation: options.calculation ?? "Automatic",
    send,
    functionResults: calls.results,
    functionsReady: calls.ready,
  });
  watchChanges(session);
  const undoGroups = createUndoGroups(session);
  const roots = {
    session,
    workbook: objectOf("Workbook", {}),
    service: (name: string): ExcelObject | undefined => {
      switch (name) {
        case FUNCTION_SERVICE:
          return objectOf("CustomFunctions", {});
        case "Microsoft.InternalService.AddinInternalService":
          return objectOf("AddinInternalService", {});
        case "Microsoft.AppRuntime.AppRuntimeService":
          return options.pane && objectOf("AppRuntimeService", options.pane);
        default:
          return undefined;
      }
    },
  };

  const run = async (body: string, flags: number, group?: number): Promise<BatchAnswer> => {
    const requestBytes = byteLength(body);
    traffic.batches += 1;
    traffic.requestBytes += requestBytes;
    if ((flags & 1) === 1) traffic.writes += 1;
    const failure = failures.get(traffic.batches);
    failures.delete(traffic.batches);
    guests.get(traffic.batches)?.();
    guests.delete(traffic.batches);
    if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay));
    if (failure && !failure.done) return refuse(failure);
    if (requestBytes > limit) return { kind: "refused", refusal: 5103 };
    if (host.editing) return refuse(CELL_EDIT_MODE);

    const batch = beginningOf(JSON.parse(body) as Batch, failure?.done ?? 1);
    if (isFunctionBatch(batch))
      return answerWith(await executeBatch(batch, { ...roots, settle: notAtAll }));
    const settle = async (): Promise<void> => {
      if (book.isDirty()) await book.settle();
    };
    undoGroups.begin(group);
    session.isInBatch = true;
    try {
      const answer = await executeBatch(batch, { ...roots, settle }).finally(() =>
        undoGroups.end()
      );
      await settle();
      return failure ? refuse(failure) : answerWith(answer);
    } finally {
      session.isInBatch = false;
    }
  };

  const answerWith = (answer: BatchResult): BatchAnswer => {
    const result = JSON.stringify(answer);
    const responseBytes = byteLength(result);
    traffic.responseBytes += responseBytes;
    return responseBytes > limit ? { kind: "refused", refusal: 5104 } : { kind: "done", result };
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  const host: Host = {
    delay: options.delay ?? 0,
    editing: false,
    traffic,
    // Results of custom functions come while a batch waits for them.
    execute: (body, flags = 0, undoGroup) =>
      body.includes(FUNCTION_SERVICE)
        ? run(body, flags)
        : inTurn(() => run(body, flags, undoGroup)),
    undo: () =>
      inTurn(async () => {
        const undone = book.undo();
        // Univer calculates a long undo in two rounds, and says after the first that it is done.
        await book.settle();
        await book.settle();
        return undone;
      }),
    failBatch: (n, failure) => void failures.set(traffic.batches + n, failure),
    beforeBatch: (n, work) => void guests.set(traffic.batches + n, work),
    registerFunctions: calls.register,
    functions: calls.functions,
    errorSentence: calls.sentence,
    staleSheets: () => [...session.staleSheets].flatMap((id) => book.sheet(id)?.name ?? []),
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return host;
}

/** Documented: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again." */
const CELL_EDIT_MODE: Failure = {
  code: "InvalidOperationInCellEditMode",
  message: "Excel is in cell-editing mode.",
  status: 400,
};

const FUNCTION_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

function isFunctionBatch({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === FUNCTION_SERVICE);
}

function notAtAll(): Promise<void> {
  return Promise.resolve();
}

const ENCODER = new TextEncoder();

function byteLength(text: string): number {
  return ENCODER.encode(text).byteLength;
}

/** The first actions of a batch. @param share 0..1 */
function beginningOf(batch: Batch, share: number): Batch {
  const count = Math.ceil(batch.Actions.length * share);
  return { ...batch, Actions: batch.Actions.slice(0, count) };
}

function refuse(failure: Failure): BatchAnswer {
  if (failure.refusal !== undefined) return { kind: "refused", refusal: failure.refusal };
  const error = {
    Code: failure.code,
    Message: failure.message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: failure.status ?? 500,
  };
  return { kind: "done", result: JSON.stringify({ Results: [], Error: error }) };
}
