/** Columns of a period table that are sums of its periods. Arithmetic decides; a word alone is enough where no sum can be tested. */
import { isSum } from "../isSum";
import { readNumberText } from "../text/readNumberText";
import { foldText } from "../text/foldText";
import { totalWord } from "../words/totals";
import type { PeriodColumn, SourceHead } from "./layout";
import type { Cell } from "../sales";

export interface TotalsColumn {
  readonly column: number;
  /** It equals the sum of the periods (or of those since the totals column before it) in every row of the sample. */
  readonly proven: boolean;
}

/** Tests every numeric column that is not a period. */
export function totalsColumns(
  head: SourceHead,
  dataRow: number,
  names: readonly string[],
  periods: readonly PeriodColumn[],
  others: readonly number[]
): TotalsColumn[] {
  const inPeriods = new Set(periods.map(({ column }) => column));
  const found: TotalsColumn[] = [];
  let since = 0;
  for (let column = 0; column < head.columnCount; column++) {
    if (inPeriods.has(column)) continue;
    const before = periods.filter((p) => p.column >= since && p.column < column);
    const proven =
      isSumOf(head, dataRow, column, periods) ||
      (before.length > 1 && isSumOf(head, dataRow, column, before));
    const named = totalWord(foldText(names[column] ?? "")) !== "none" || others.includes(column);
    if (!proven && !(named && hasNumbers(head, dataRow, column))) continue;
    found.push({ column, proven });
    since = column;
  }
  return found;
}

function isSumOf(
  head: SourceHead,
  dataRow: number,
  column: number,
  periods: readonly PeriodColumn[]
): boolean {
  let agreeing = 0;
  for (let row = dataRow; row < head.values.length; row++) {
    const total = amount(head.values[row]?.[column] ?? "");
    if (total === 0) continue;
    let sum = 0;
    for (const period of periods) sum += amount(head.values[row]?.[period.column] ?? "");
    if (!isSum(sum, total)) return false;
    agreeing++;
  }
  return agreeing >= 2;
}

function hasNumbers(head: SourceHead, dataRow: number, column: number): boolean {
  return head.values.slice(dataRow).some((row) => amount(row[column] ?? "") !== 0);
}

function amount(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumberText(cell)?.value ?? 0) : 0;
}
