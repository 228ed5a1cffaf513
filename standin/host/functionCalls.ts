import { columnName } from "../../xlsx/model/address";
import type { Book, CustomFunction, FormulaCell } from "../book/book";
import type { CellValue } from "../../xlsx/model/cellValue";
import { isErrorName } from "../../xlsx/model/errorName";
import type { FunctionResult } from "../class/session";
import type { HostMessage } from "../protocol/hostMessage";
import { functionArguments, type FunctionSignature } from "./functionArguments";

/** Category and type of the richApiMessage that asks the add-in to compute a custom function. */
const FUNCTION_CATEGORY = 1;
const INVOKE_FUNCTION = 1000;
/** Type of the message that nobody waits for an invocation any more. */
const CANCEL_INVOCATION = 1001;
/** Flags of a question: what the function's metadata says of it. */
const CANCELABLE = 1;
const TAKES_ERRORS = 4;

/** The add-in is not asked (OfficeDev/office-js#4654); for whole columns Excel on the web was seen to show this (#4613). */
const TOO_LARGE = "#CALC!";

interface FunctionCalls {
  register(functions: readonly FunctionSignature[]): void;
  results(results: readonly FunctionResult[]): void;
  /** The add-in listens from now on; what it was asked before is sent. */
  ready(): void;
  readonly functions: readonly FunctionSignature[];
  /** What the add-in said of the error in a cell; "" where it said nothing. */
  sentence(cell: FormulaCell): string;
}

/**
 * Formulas that name one of the add-in's functions are computed by the add-in: a question out, a batch with the results back.
 * @param asked is told of every question
 * @param fits whether Excel takes so much at a time
 */
export function createFunctionCalls(
  book: Book,
  send: (message: HostMessage) => void,
  asked: () => void,
  fits: (text: string) => boolean
): FunctionCalls {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  const sentences = new Map<string, string>();
  const functions: FunctionSignature[] = [];
  let last = 0;
  let isReady = false;
  const unsent: HostMessage[] = [];
  const invoke = async (
    signature: FunctionSignature,
    given: Parameters<CustomFunction>[0],
    place: FormulaCell,
    cancelled: AbortSignal
  ): ReturnType<CustomFunction> => {
    const cell = keyOf(place);
    sentences.delete(cell);
    const args = functionArguments(signature, given);
    if (typeof args === "string") return args;
    last += 1;
    const invocation = last;
    const { cancelable = false, takesErrors = false } = signature;
    const sheet = book.sheet(place.sheetId)?.name ?? "Sheet1";
    const message = [
      invocation,
      signature.name,
      takesErrors ? args.map(withErrors) : args,
      `${sheet}!${columnName(place.column)}${place.row + 1}`,
      (cancelable ? CANCELABLE : 0) | (takesErrors ? TAKES_ERRORS : 0),
    ];
    const text = JSON.stringify(message);
    if (!fits(text)) return TOO_LARGE;
    const answered = new Promise<FunctionResult>((resolve) => waiting.set(invocation, resolve));
    const question: HostMessage = [FUNCTION_CATEGORY, INVOKE_FUNCTION, "", text, invocation, false];
    asked();
    if (isReady) send(question);
    else unsent.push(question);
    cancelled.addEventListener("abort", () => {
      waiting.delete(invocation);
      const at = unsent.indexOf(question);
      if (at >= 0) unsent.splice(at, 1);
      // Excel: a new question follows where the arguments have changed. What is answered all the same is not heard.
      else if (cancelable) send(cancellation(invocation));
    });
    const result = await answered;
    if (result.kind === "value") return cellsOf(result.value);
    if (result.message !== "") sentences.set(cell, result.message);
    return ERRORS[result.errorCode] ?? "#VALUE!";
  };

  return {
    functions,
    register: (registered) =>
      registered.forEach((signature) => {
        functions.push(signature);
        book.registerFunction(signature.name, (...asked) => invoke(signature, ...asked));
      }),
    ready: () => {
      isReady = true;
      unsent.splice(0).forEach(send);
    },
    results: (results) => {
      for (const result of results) {
        waiting.get(result.invocation)?.(result);
        waiting.delete(result.invocation);
      }
    },
    sentence: (cell) => sentences.get(keyOf(cell)) ?? "",
  };
}

/** Microsoft's library reads it as an object, unlike a question. */
function cancellation(invocationId: number): HostMessage {
  const message = JSON.stringify({ invocationId });
  return [FUNCTION_CATEGORY, CANCEL_INVOCATION, "", message, invocationId, false];
}

function keyOf({ sheetId, row, column }: FormulaCell): string {
  return `${sheetId} ${row} ${column}`;
}

/** An error stands among the values as an object with its code. */
function withErrors(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withErrors);
  const isError = typeof argument === "string" && isErrorName(argument);
  return isError ? { type: "CustomFunctionError", code: argument } : argument;
}

function cellsOf(value: unknown): CellValue | CellValue[][] {
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
    : cellOf(value);
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "object" && value !== null) {
    const { basicValue } = value as { readonly basicValue?: unknown };
    return cellOf(basicValue);
  }
  return "";
}

/** Numbers of the custom-function runtime for its errors; the others are #VALUE!. */
const ERRORS: { readonly [code: number]: string } = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
};
