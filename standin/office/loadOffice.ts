import { runInNewContext } from "node:vm";
import type { Host } from "../host/host";
import { apiSetNumber } from "../protocol/apiSet";
import type { Batch } from "../protocol/batch";
import type { BatchAnswer } from "../protocol/batchAnswer";

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only what an add-in asks of it outside of Excel's own calls. */
  readonly Office: OfficeStub;
}

interface OfficeStub {
  onReady(callback?: (info: object) => void): Promise<object>;
  readonly actions: { associate(name: string, handler: unknown): void };
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

interface OfficeSettings {
  readonly apiSet?: string;
  readonly locale?: string;
}

/** Newest sets of Excel on the web that the stand-in plays when it is not told otherwise. */
const WEB_SETS: { readonly [name: string]: string } = {
  // office.js from npm does not know how to group undo (1.20), so the add-in must not promise it here.
  ExcelApi: "1.19",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

/**
 * Evaluates Microsoft's library in a context of its own and points its batches at the host.
 * @param source text of excel-web-16.00.debug.js
 */
export function loadOffice(source: string, host: Host, settings: OfficeSettings): OfficeGlobals {
  const office = createOffice(settings);
  const scope = createWindow(office);
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
  return { Excel: excel, OfficeExtension: extension, Office: office };
}

/** The library's own doors for tests: the host's messages come in by them. */
interface RichApiMessages {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

function createOffice({ apiSet, locale = "en-US" }: OfficeSettings): OfficeStub {
  return {
    onReady: (callback) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: () => undefined },
    context: {
      displayLanguage: locale,
      contentLanguage: locale,
      host: "Excel",
      platform: "OfficeOnline",
      requirements: {
        isSetSupported: (name, version = "1.1") => {
          const played = name === "ExcelApi" && apiSet !== undefined ? apiSet : WEB_SETS[name];
          return played !== undefined && apiSetNumber(version) <= apiSetNumber(played);
        },
      },
    },
  };
}

/** As much of a window as the library touches while it is loaded. */
function createWindow(office: OfficeStub): { [name: string]: unknown } {
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
    setTimeout,
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
    _customData: string,
    flags: number,
    message: { readonly Body: Batch }
  ): Promise<Executed> => {
    const answer: BatchAnswer = await host.execute(JSON.stringify(message.Body), flags);
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
