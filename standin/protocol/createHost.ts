import type { Book } from "../book/book";
import { addinInternalService } from "../objects/addinInternalService";
import { appRuntimeService } from "../objects/appRuntimeService";
import { workbook } from "../objects/workbook";
import { customFunctions } from "../objects/customFunctions";
import { apiSetNumber } from "./apiSet";
import type { Batch, BatchResult } from "./batch";
import { executeBatch } from "./execute";
import type { BatchAnswer, Failure, Host, HostMessage, HostOptions } from "./host";
import { createCalls } from "./calls";
import type { Calls } from "./calls";
import { watchChanges } from "./events";
import type { ExcelObject } from "./object";
import type { Session } from "./session";

/** Excel on the web refuses more than 5 MB each way. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Cells that one get may bring (documented). */
const READ_LIMIT = 5_000_000;

export function createHost(book: Book, options: HostOptions = {}): Host {
  const limit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
  const played = apiSetNumber(options.apiSet ?? "9999.0");
  const traffic = { batches: 0, requestBytes: 0, responseBytes: 0, writes: 0 };
  const failures = new Map<number, Failure>();
  const listeners = new Set<(message: HostMessage) => void>();
  const send = (message: HostMessage): void => listeners.forEach((listener) => listener(message));
  const calls = createCalls(book, send);
  const session = createSession(book, options.locale ?? "en-US", send, calls);
  watchChanges(session);
  const roots = {
    workbook: workbook.of({}),
    service: (name: string): ExcelObject | undefined => {
      switch (name) {
        case FUNCTION_SERVICE:
          return customFunctions.of({});
        case "Microsoft.InternalService.AddinInternalService":
          return addinInternalService.of({});
        case "Microsoft.AppRuntime.AppRuntimeService":
          return options.pane && appRuntimeService.of(options.pane);
        default:
          return undefined;
      }
    },
  };

  const run = async (body: string, flags: number): Promise<BatchAnswer> => {
    const requestBytes = byteLength(body);
    traffic.batches += 1;
    traffic.requestBytes += requestBytes;
    if ((flags & 1) === 1) traffic.writes += 1;
    const failure = failures.get(traffic.batches);
    failures.delete(traffic.batches);
    if (host.delay > 0) await new Promise((resolve) => setTimeout(resolve, host.delay));
    if (failure) return refuse(failure);
    if (requestBytes > limit) return { refusal: 5103 };

    const batch = JSON.parse(body) as Batch;
    if (isFunctionBatch(batch))
      return answerWith(await executeBatch(batch, roots, session, played, notAtAll));
    const settle = async (): Promise<void> => {
      if (book.isDirty()) await book.settle();
    };
    book.beginChange();
    const answer = await executeBatch(batch, roots, session, played, settle).finally(() =>
      book.endChange(false)
    );
    await settle();
    return answerWith(answer);
  };

  const answerWith = (answer: BatchResult): BatchAnswer => {
    const result = JSON.stringify(answer);
    const responseBytes = byteLength(result);
    traffic.responseBytes += responseBytes;
    return responseBytes > limit ? { refusal: 5104 } : { result };
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  const host: Host = {
    delay: options.delay ?? 0,
    traffic,
    // Results of custom functions come while a batch waits for them.
    execute: (body, flags = 0) =>
      body.includes(FUNCTION_SERVICE) ? run(body, flags) : inTurn(() => run(body, flags)),
    undo: () =>
      inTurn(async () => {
        const undone = book.undo();
        await book.settle();
        return undone;
      }),
    failBatch: (n, failure) => void failures.set(traffic.batches + n, failure),
    registerFunctions: calls.register,
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return host;
}

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

function refuse(failure: Failure): BatchAnswer {
  if ("refusal" in failure) return failure;
  const error = {
    Code: failure.code,
    Message: failure.message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: failure.status ?? 500,
  };
  return { result: JSON.stringify({ Results: [], Error: error }) };
}

function createSession(
  book: Book,
  locale: string,
  send: (message: HostMessage) => void,
  calls: Calls
): Session {
  const references = new Map<string, ExcelObject>();
  const ids = new WeakMap<ExcelObject, string>();
  let last = 0;
  return {
    book,
    locale,
    cellLimit: READ_LIMIT,
    references,
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      last += 1;
      const id = `reference${last}`;
      ids.set(object, id);
      references.set(id, object);
      return id;
    },
    referenceOf: (object) => ids.get(object),
    eventsEnabled: true,
    listening: new Set(),
    send,
    functionResults: calls.results,
    functionsReady: calls.ready,
  };
}
