/** Currencies that the number formats of the money columns show in the head, as runs of rows. */
import { formatCurrency } from "../text/formatCurrency";
import type { FormatRun, SourceHead } from "../layout";

/** Runs over the sample rows; empty where no format shows a currency. */
export function formatRuns(
  head: SourceHead,
  dataRow: number,
  columns: readonly number[]
): FormatRun[] {
  const runs: { firstRow: number; lastRow: number; currency: string }[] = [];
  const known = new Map<string, string>();
  const codeOf = (format: string): string => {
    const code = known.get(format) ?? formatCurrency(format);
    known.set(format, code);
    return code;
  };
  for (let row = dataRow; row < head.values.length; row++) {
    const codes = columns
      .filter((column) => (head.values[row]?.[column] ?? "") !== "")
      .map((column) => codeOf(head.numberFormats[row]?.[column] ?? "General"));
    const currency = codes.find((code) => code !== "") ?? "";
    const last = runs[runs.length - 1];
    if (last && last.currency === currency) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, currency });
  }
  return runs.some(({ currency }) => currency !== "") ? runs : [];
}
