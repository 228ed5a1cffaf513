import type { BatchAnswer } from "../protocol/batchAnswer";

/**
 * The conversation between Excel on the web and an add-in in an iframe, as office.js expects it of its parent window:
 * JSON texts by postMessage. Microsoft documents none of it; it is read off the installed library, and kept in this file.
 */
interface Bridge {
  /** Sends an event, at once or as soon as the add-in listens for it. */
  send(event: HostEvent, data: object): void;
  close(): void;
}

type HostEvent = "appCommandInvoked" | "richApiMessage";

/** Who answers. */
interface BridgeHost {
  /** The answer to office.js' first question. */
  appContext(): object;
  /** @param label what the request carries beside its body: its undo group */
  execute(body: string, flags: number, label: string): Promise<BatchAnswer>;
  /** A ribbon command is done (status 0), or office.js says that it cannot be run. */
  commandCompleted(controlId: string, status: number): void;
  /** office.js asked for something that the stand-in does not know: an error, and to be seen. */
  unknown(what: string): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ANSWER_TO = 0;
const EVENT_OF = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const BATCH_METHOD = 93;
const COMMAND_COMPLETED_METHOD = 94;
/** Office's "internal error", for what is not known here. */
const NOT_KNOWN = 5001;

/**
 * Answers one iframe until closed.
 * @param frame the add-in's window
 * @param conversation the id given to the iframe in its name
 */
export function openBridge(frame: Window, conversation: string, host: BridgeHost): Bridge {
  const registrations = new Map<string, Message>();
  const waiting = new Map<HostEvent, object[]>();

  const post = (
    about: Message,
    data: unknown,
    responseType: typeof ANSWER_TO | typeof EVENT_OF
  ): void => {
    const message = {
      _messageType: RESPONSE,
      _responseType: responseType,
      _errorCode: 0,
      _serializerVersion: 1,
      _origin: location.origin,
      _actionName: about._actionName,
      _conversationId: about._conversationId,
      _correlationId: about._correlationId,
      _data: data,
    };
    frame.postMessage(JSON.stringify(message), location.origin);
  };

  const send = (event: HostEvent, data: object): void => {
    const registration = registrations.get(event);
    if (registration !== undefined) post(registration, data, EVENT_OF);
    else waiting.set(event, [...(waiting.get(event) ?? []), data]);
  };

  const executeMethod = async (call: MethodCall): Promise<object> => {
    const method = call.DdaMethod?.DispatchId;
    if (method === BATCH_METHOD) {
      const { ArrayData: data = [] } = call;
      const answer = await host.execute(String(data[4]), Number(data[6]), String(data[0]));
      return answer.kind === "refused"
        ? { Version: 1, Error: answer.refusal }
        : { Version: 1, Error: 0, Data: [200, [], answer.result] };
    }
    if (method === COMMAND_COMPLETED_METHOD) {
      host.commandCompleted(String(call["0"]), Number(call["1"]));
      return { Version: 1, Error: 0 };
    }
    host.unknown(`method ${method}`);
    return { Version: 1, Error: NOT_KNOWN };
  };

  const answer = async (message: Message): Promise<unknown> => {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return host.appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return executeMethod(message._data as MethodCall);
      default:
        host.unknown(message._actionName);
        return null;
    }
  };

  const listen = (message: Message): void => {
    if (message._actionType === REGISTER) registrations.set(message._actionName, message);
    else registrations.delete(message._actionName);
    post(message, { Error: 0, Version: 1 }, ANSWER_TO);
    const event = message._actionName as HostEvent;
    const held = waiting.get(event) ?? [];
    waiting.delete(event);
    for (const data of held) send(event, data);
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame || typeof event.data !== "string" || !event.data.startsWith("{"))
      return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== REQUEST || message._conversationId !== conversation) return;
    if (message._actionType === REGISTER || message._actionType === UNREGISTER) listen(message);
    else void answer(message).then((data) => post(message, data, ANSWER_TO));
  };

  window.addEventListener("message", receive);
  return { send, close: () => window.removeEventListener("message", receive) };
}
