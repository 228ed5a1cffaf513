import { isDynamic } from "../functionPrefix";
import type { SheetChange } from "./sheetChange";

/** Whether dynamic arrays are among the cells to be written. */
export function hasArrays({ cells }: SheetChange): boolean {
  return [...cells.values()].some((row) =>
    row.some(
      ({ content }) =>
        content?.formula !== undefined &&
        (content.spill !== undefined || isDynamic(content.formula))
    )
  );
}
