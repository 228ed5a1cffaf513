import type { Value } from "../case";
import type { FieldList } from "./lists/list";

export function csvOf({ rows }: Pick<FieldList, "rows">): string {
  return rows.map((row) => row.map(csvCell).join(",")).join("\n");
}

/** A leading apostrophe says "text" in a workbook; a CSV file has no such thing. */
function csvCell(value: Value): string {
  const text = String(value).replace(/^'/, "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
