/** Currencies that the number formats of the money columns show, as runs of rows. */
import { formatCurrency } from "../text/formatCurrency";
import type { FormatRun, SourceHead } from "./layout";

export interface FormatRuns {
  /** Takes the formats of the money cells of the next row. */
  add(row: number, formats: readonly string[]): void;
  /** Empty where no format shows a currency. */
  readonly runs: readonly FormatRun[];
}

export function createFormatRuns(): FormatRuns {
  const runs: { firstRow: number; lastRow: number; currency: string }[] = [];
  const known = new Map<string, string>();
  const codeOf = (format: string): string => {
    let code = known.get(format);
    if (code === undefined) known.set(format, (code = formatCurrency(format)));
    return code;
  };
  return {
    add(row, formats) {
      const shown = formats.find((format) => codeOf(format) !== "");
      const currency = shown === undefined ? "" : codeOf(shown);
      const last = runs[runs.length - 1];
      if (last && last.currency === currency) last.lastRow = row;
      else runs.push({ firstRow: row, lastRow: row, currency });
    },
    get runs() {
      return runs.some(({ currency }) => currency !== "") ? runs : [];
    },
  };
}

/** Runs over the rows of the head. */
export function formatRuns(
  { values, numberFormats }: SourceHead,
  dataRow: number,
  columns: readonly number[]
): readonly FormatRun[] {
  const found = createFormatRuns();
  for (let row = dataRow; row < values.length; row++) {
    const filled = columns.filter((column) => (values[row]?.[column] ?? "") !== "");
    found.add(
      row,
      filled.map((column) => numberFormats[row]?.[column] ?? "General")
    );
  }
  return found.runs;
}
