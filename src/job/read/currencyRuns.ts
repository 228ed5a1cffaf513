import { createCurrencyFormats, moneyColumns } from "../../engine/sales/currency/currencyFormats";
import type { FormatRun } from "../../engine/sales/layout/layout";
import { formatCurrency } from "../../engine/sales/text/formatCurrency";
import type { Context } from "../../excel/context";
import { readBlocks } from "../../excel/read/readBlocks";
import { sampleFormats } from "../../excel/read/sampleFormats";
import { type JoinedList, rowAmongAll } from "../lists/joinLists";

/** Formats of so many cells are read in two batches; those of a full sheet would take a third of all reading. */
const FEW_CELLS = 200_000;

/**
 * Currencies that only number formats show: of every row, since the head does not tell. In a list of more cells the formats are looked at
 * in a hundred places first, and in every row only where one of them, or the head, shows a currency. docs/reading.md#currencies.
 */
export async function currencyRuns(
  context: Context,
  lists: readonly JoinedList[],
  signal: AbortSignal
): Promise<readonly FormatRun[]> {
  const runs: FormatRun[] = [];
  for (const list of lists) {
    const { source, layout } = list;
    const formats = createCurrencyFormats(layout);
    const columns = moneyColumns(layout);
    const from = source.head.values.length;
    const rows = source.rowCount - from;
    const showsCurrency = async (): Promise<boolean> =>
      (layout.formatCurrencies ?? []).length > 0 ||
      (await sampleFormats(context, source, columns, from)).some(
        (format) => formatCurrency(format) !== ""
      );
    if (rows > 0 && (rows * columns.length <= FEW_CELLS || (await showsCurrency())))
      for await (const block of readBlocks(context, source, columns, signal, "numberFormat", from))
        formats.add(block);
    for (const run of formats.runs)
      runs.push({
        ...run,
        firstRow: rowAmongAll(list, run.firstRow),
        lastRow: rowAmongAll(list, run.lastRow),
      });
  }
  return runs;
}
