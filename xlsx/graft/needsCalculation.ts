import { isErrorName } from "../model/errorName";
import type { SheetChange } from "./sheetChange";

/**
 * Whether Excel has to calculate when it opens the file: where a cell was changed that formulas may depend on, and where the stand-in
 * could not calculate a formula. Elsewhere the values that the file holds are right, and Excel's own.
 */
export function needsCalculation(
  change: SheetChange,
  isNew: boolean,
  hasFormulas: boolean
): boolean {
  return [...change.cells.values()].some((row) =>
    row.some(
      ({ content }) =>
        content &&
        ((hasFormulas && !isNew) ||
          (content.formula !== undefined && (content.value === null || isErrorName(content.value))))
    )
  );
}
