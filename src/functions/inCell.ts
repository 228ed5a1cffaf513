import { InputFault, type Fault } from "./inputFault";
import { sendable } from "./sendable";
import { sentence } from "./sentences";

/** What is looked for is not there: the other faults are of what was typed. */
const NOT_AVAILABLE: ReadonlySet<Fault["code"]> = new Set([
  "notInColumn",
  "noCustomer",
  "noRhythm",
]);

/** Runs the body of a custom function; what was wrong with its input becomes #VALUE! or #N/A with a sentence, the only errors that can carry one. */
export function inCell<T>(compute: () => T): T {
  try {
    return sendable(compute());
  } catch (error) {
    throw asCellError(error);
  }
}

/** The same for a body that waits for something. */
export async function inCellLater<T>(compute: () => Promise<T>): Promise<T> {
  try {
    return sendable(await compute());
  } catch (error) {
    throw asCellError(error);
  }
}

function asCellError(error: unknown): unknown {
  if (!(error instanceof InputFault)) return error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    NOT_AVAILABLE.has(error.fault.code) ? notAvailable : invalidValue,
    sentence(error.fault, Office.context.displayLanguage)
  );
}
