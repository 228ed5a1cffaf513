import { runInNewContext } from "node:vm";
import type { Platform } from "../class/undoSupport";
import type { Host } from "../host/host";
import { createPressQueue } from "../host/pressQueue";
import { apiSetNumber } from "../protocol/apiSet";
import type { Batch } from "../protocol/batch";
import type { BatchAnswer } from "../protocol/batchAnswer";
import { addNotes } from "./addNotes";
import { groupOf, markUndoGroups } from "./undoGroupMark";

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only what an add-in asks of it outside of Excel's own calls. */
  readonly Office: OfficeStub;
  /** Presses a ribbon button by the name of its action. It waits while another command runs. */
  press(action: string): void;
}

interface LoadedOffice extends OfficeGlobals {
  /** Ends what the library waits for: it tries once more to release references, five seconds after that failed. */
  close(): void;
}

/** A function command of the add-in's (Office.actions.associate). */
type CommandHandler = (event: { completed(): void }) => unknown;

interface OfficeStub {
  onReady(callback?: (info: object) => void): Promise<object>;
  readonly actions: { associate(name: string, handler: CommandHandler): void };
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: "Excel";
    readonly platform: "OfficeOnline" | "PC" | "Mac";
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

interface OfficeSettings {
  readonly apiSet?: string;
  readonly locale?: string;
  /** A platform that is named is played with undo groups (1.20), which the library from npm does not know by itself. */
  readonly platform?: Platform;
}

/** Newest sets that the stand-in plays when it is not told otherwise. */
const NEWEST_SETS: { readonly [name: string]: string } = {
  ExcelApi: "1.19",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

/** Undo groups, and the documented way to ask whether every call can be undone. */
const UNDO_SETS: { readonly [name: string]: string } = {
  ExcelApi: "1.20",
  ExcelUndoApiAll: "1.0",
};

const UNDO_SINCE = apiSetNumber("1.20");

/** As Office.context.platform calls them. */
const PLATFORM_NAMES = { web: "OfficeOnline", windows: "PC", mac: "Mac" } as const;

/**
 * Evaluates Microsoft's library in a context of its own and points its batches at the host.
 * @param source text of excel-web-16.00.debug.js
 */
export function loadOffice(source: string, host: Host, settings: OfficeSettings): LoadedOffice {
  const handlers = new Map<string, CommandHandler>();
  const office = createOffice(settings, handlers);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const scope = createWindow(office, timers);
  runInNewContext(source, scope, { filename: "excel-web-16.00.debug.js" });
  const { Excel: excel, OfficeExtension: extension } = scope as unknown as OfficeGlobals;
  const session = (extension as unknown as { SessionBase: { _overrideSession: object } })
    .SessionBase;
  session._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: executeOn(host) }),
  };
  const messages = extension as unknown as RichApiMessages;
  messages._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onMessage(([messageCategory, messageType, targetId, message, , isRemoteOverride]) =>
    messages._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory, messageType, targetId, message, isRemoteOverride }],
    })
  );
  markUndoGroups(excel);
  addNotes(excel, extension);
  const presses = createPressQueue<string>((action) => {
    const handler = handlers.get(action);
    if (handler === undefined) presses.completed();
    else void handler({ completed: once(presses.completed) });
  });
  return {
    Excel: excel,
    OfficeExtension: extension,
    Office: office,
    press: presses.press,
    close: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

/** The library's own doors for tests: the host's messages come in by them. */
interface RichApiMessages {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

function createOffice(
  { apiSet, locale = "en-US", platform }: OfficeSettings,
  handlers: Map<string, CommandHandler>
): OfficeStub {
  const platformName = PLATFORM_NAMES[platform ?? "web"];
  return {
    onReady: (callback) => {
      const info = { host: "Excel", platform: platformName };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: (name, handler) => void handlers.set(name, handler) },
    context: {
      displayLanguage: locale,
      contentLanguage: locale,
      host: "Excel",
      platform: platformName,
      requirements: {
        isSetSupported: (name, version = "1.1") => {
          const isOld = platform === undefined || apiSetNumber(apiSet ?? "1.20") < UNDO_SINCE;
          const sets = isOld ? NEWEST_SETS : { ...NEWEST_SETS, ...UNDO_SETS };
          const played = name === "ExcelApi" && apiSet !== undefined ? apiSet : sets[name];
          return played !== undefined && apiSetNumber(version) <= apiSetNumber(played);
        },
      },
    },
  };
}

/** As much of a window as the library touches while it is loaded. @param timers those that run */
function createWindow(
  office: OfficeStub,
  timers: Set<ReturnType<typeof setTimeout>>
): { [name: string]: unknown } {
  const ignore = (): undefined => undefined;
  const element = { setAttribute: ignore, appendChild: ignore, style: {} };
  const scope: { [name: string]: unknown } = {
    navigator: { userAgent: "Node" },
    location: {
      href: "https://localhost/",
      host: "localhost",
      protocol: "https:",
      search: "",
      hash: "",
    },
    document: {
      getElementsByTagName: () => [element],
      createElement: () => element,
      addEventListener: ignore,
      readyState: "complete",
    },
    addEventListener: ignore,
    setTimeout: (work: () => void, ms?: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, ms);
      timers.add(timer);
      return timer;
    },
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    console,
    Office: office,
  };
  scope["window"] = scope;
  scope["self"] = scope;
  return scope;
}

interface Executed {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: unknown;
}

/** What office.js itself makes of the host's refusals on the web. */
const REFUSALS: { readonly [error: number]: readonly [code: string, status: number] } = {
  5103: ["RequestPayloadSizeLimitExceeded", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", 400],
  5102: ["ActivityLimitReached", 429],
  7000: ["AccessDenied", 401],
  5012: ["InvalidOrTimedOutSession", 408],
  5016: ["WriteNotSupportedWhenModalDialogOpen", 400],
};

function executeOn(host: Host) {
  return async (
    customData: string,
    flags: number,
    message: { readonly Body: Batch }
  ): Promise<Executed> => {
    const answer: BatchAnswer = await host.execute(
      JSON.stringify(message.Body),
      flags,
      groupOf(customData)
    );
    if (answer.kind === "done")
      return {
        HttpStatusCode: 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: JSON.parse(answer.result) as unknown,
      };
    const [code = "GeneralException", status = 500] = REFUSALS[answer.refusal] ?? [];
    return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
  };
}
