import type { Issue } from "../rows/issue";
import { foldText } from "../text/foldText";
import { isReturnWord } from "../words/returns";
import type { RowLedger } from "../rows/rowLedger";
import type { TextColumn } from "./textColumn";

/** A column that says what a row is has few different texts. */
const MAX_TEXTS = 100;

/**
 * Rows that say they are returns while their amount is positive: nothing but the word tells that they should be taken off, so they count
 * as they stand, and it is said.
 */
export function positiveReturns(
  columns: readonly TextColumn[],
  ledger: RowLedger,
  read: number,
  amountOfRow: (row: number) => number
): Issue | undefined {
  for (const { names, index, column } of columns) {
    if (names.length > MAX_TEXTS) continue;
    const isReturn = names.map((name) => isReturnWord(foldText(name)));
    if (!isReturn.includes(true)) continue;
    const rows: number[] = [];
    for (let row = 0; row < read; row++) {
      if (ledger.reason[row] !== 0 || !isReturn[index[row]!]) continue;
      if (amountOfRow(row) < 0) return undefined;
      if (amountOfRow(row) > 0) rows.push(row);
    }
    const [first] = rows;
    if (first === undefined) continue;
    return {
      code: "positiveReturns",
      kind: "note",
      count: rows.length,
      cells: rows.slice(0, 5).map((row) => [row + ledger.dataRow, column] as const),
      facts: {
        text: names[index[first]!]!.trim(),
        sum: rows.reduce((sum, row) => sum + amountOfRow(row), 0),
      },
    };
  }
  return undefined;
}
