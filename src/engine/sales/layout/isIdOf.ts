import { foldName } from "../spelling/foldName";
import type { Cell } from "../sales";
import type { ColumnChoice, SourceHead } from "./layout";

/** Whether one column is the number of the customer named in the other: a number goes with one name, and is not new in every row. */
export function isIdOf(
  head: SourceHead,
  dataRow: number,
  id: ColumnChoice,
  nameAt: (row: readonly Cell[]) => string
): boolean {
  if (id.reason === "setting") return true;
  const nameOf = new Map<string, string>();
  const names = new Set<string>();
  let rows = 0;
  let clashes = 0;
  for (const row of head.values.slice(dataRow)) {
    const key = String(row[id.column] ?? "").trim();
    const text = foldName(nameAt(row)).key;
    if (key === "" || text === "") continue;
    rows++;
    names.add(text);
    const known = nameOf.get(key);
    if (known === undefined) nameOf.set(key, text);
    else if (known !== text) clashes++;
  }
  const ofTheRow = rows >= 10 && nameOf.size > rows * 0.9 && names.size < rows * 0.5;
  return nameOf.size > 0 && clashes * 5 <= nameOf.size && !ofTheRow;
}
