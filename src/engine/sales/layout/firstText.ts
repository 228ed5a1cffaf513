import { isBlank } from "../text/isBlank";
import type { SourceHead } from "./layout";

/** The first cell of a column that holds anything, as an example of its texts; undefined without one. */
export function firstText(
  { values }: SourceHead,
  dataRow: number,
  column: number
): string | undefined {
  for (const row of values.slice(dataRow)) {
    const text = String(row[column] ?? "").trim();
    if (!isBlank(text)) return text;
  }
  return undefined;
}
