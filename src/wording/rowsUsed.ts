import type { RowCounts } from "../engine/sales/rows/issue";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import { rowsLeftOut, type CountedList, type LeftOutRows } from "./rowsLeftOut";

/**
 * The rows of a list, so that they add up: "723 of 724 rows used, 1 totals row left out (17,340,810.95)". Repaired rows are used.
 * @param found of which those that left rows out count
 */
export function rowsUsed(
  { read, used, repaired }: RowCounts,
  found: readonly LeftOutRows[],
  list: CountedList,
  messages: Messages,
  formats: Formats
): string {
  return fill(
    messages.sheets.check.usedOf,
    {
      read,
      used: used + repaired,
      repaired: repaired > 0 ? repaired : undefined,
      leftOut: rowsLeftOut(found, list, messages, formats),
    },
    formats
  );
}
