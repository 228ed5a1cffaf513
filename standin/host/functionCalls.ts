import type { Book, CustomFunction } from "../book/book";
import type { CellValue } from "../book/cellValue";
import type { FunctionResult } from "../class/session";
import type { HostMessage } from "../protocol/hostMessage";
import { functionArguments, type FunctionSignature } from "./functionArguments";

/** Category and type of the richApiMessage that asks the add-in to compute a custom function. */
const FUNCTION_CATEGORY = 1;
const INVOKE_FUNCTION = 1000;

interface FunctionCalls {
  register(functions: readonly FunctionSignature[]): void;
  results(results: readonly FunctionResult[]): void;
  /** The add-in listens from now on; what it was asked before is sent. */
  ready(): void;
}

/** Formulas that name one of the add-in's functions are computed by the add-in: a question out, a batch with the results back. */
export function createFunctionCalls(
  book: Book,
  send: (message: HostMessage) => void
): FunctionCalls {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let last = 0;
  let isReady = false;
  const unsent: HostMessage[] = [];

  const invoke = async (
    signature: FunctionSignature,
    given: Parameters<CustomFunction>[0]
  ): ReturnType<CustomFunction> => {
    const args = functionArguments(signature, given);
    if (typeof args === "string") return args;
    last += 1;
    const invocation = last;
    const answered = new Promise<FunctionResult>((resolve) => waiting.set(invocation, resolve));
    const message = [invocation, signature.name, args, "Sheet1!A1", 0];
    const question: HostMessage = [
      FUNCTION_CATEGORY,
      INVOKE_FUNCTION,
      "",
      JSON.stringify(message),
      invocation,
      false,
    ];
    if (isReady) send(question);
    else unsent.push(question);
    const result = await answered;
    return result.kind === "value"
      ? cellsOf(result.value)
      : (ERRORS[result.errorCode] ?? "#VALUE!");
  };

  return {
    register: (functions) =>
      functions.forEach((signature) =>
        book.registerFunction(signature.name, (given) => invoke(signature, given))
      ),
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
  };
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
