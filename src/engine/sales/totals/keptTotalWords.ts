import type { Issue } from "../rows/issue";
import type { CustomerColumn } from "../columns/customerColumn";
import { NAME_CLASS } from "../spelling/nameClasses";
import type { RowLedger } from "../rows/rowLedger";

/** Rows with a total word that are used all the same, because the arithmetic does not fit. Before names are joined. */
export function keptTotalWords(
  { texts, classes, special, column }: CustomerColumn,
  ledger: RowLedger
): Issue | undefined {
  const cells: [number, number][] = [];
  let count = 0;
  let name = "";
  for (const row of special) {
    const text = texts.index[row]!;
    if (classes[text]! < NAME_CLASS.totalPart || ledger.reason[row] !== 0) continue;
    count++;
    if (cells.length < 5) cells.push([row + ledger.dataRow, column]);
    if (name === "") name = texts.names[text]!.trim();
  }
  return count === 0
    ? undefined
    : { code: "keptTotalWord", kind: "note", count, cells, facts: { name } };
}
