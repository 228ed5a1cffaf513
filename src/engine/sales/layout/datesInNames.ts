import { dayInText } from "../text/dayInText";
import type { SourceHead } from "./layout";

const MIN_ROWS = 3;
/** The other rows are names, above the documents. */
const MIN_SHARE = 0.3;

/** Whether a column of names holds documents with their days: "Invoice 12 from 15.07.2025". docs/reading.md#sums-above. */
export function datesInNames({ values }: SourceHead, dataRow: number, column: number): boolean {
  const names = values.slice(dataRow).map((row) => String(row[column] ?? "").trim());
  const filled = names.filter((name) => name !== "");
  const dated = filled.filter((name) => dayInText(name) !== "");
  return dated.length >= MIN_ROWS && dated.length >= MIN_SHARE * filled.length;
}
