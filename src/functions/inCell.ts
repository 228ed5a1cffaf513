import { InputFault } from "./inputFault";
import { sentence } from "./sentences";

/** Runs the body of a custom function; what was wrong with its input becomes #VALUE! with a sentence, the only error that can carry one. */
export function inCell<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      sentence(error.fault, Office.context.displayLanguage)
    );
  }
}
