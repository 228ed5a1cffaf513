import type { FormatRun, Layout } from "../layout/layout";
import { createFormatRuns } from "../layout/formatRuns";

/** Columns whose number formats can show a currency, ascending. */
export function moneyColumns(layout: Layout): readonly number[] {
  if (layout.shape === "periods") return layout.periods.map(({ column }) => column);
  const { amount, price } = layout.columns;
  return [(amount ?? price)!.column];
}

export interface CurrencyFormats {
  /** Takes the number formats of the money columns of the next rows below the head, in order. */
  add(block: { readonly firstRow: number; readonly values: readonly (readonly string[])[] }): void;
  /** Those of the whole source, for the encoder. */
  readonly runs: readonly FormatRun[];
}

/** The currencies that number formats show: in the head the layout has them already, below it they are read. */
export function createCurrencyFormats(layout: Layout): CurrencyFormats {
  const below = createFormatRuns();
  return {
    add({ firstRow, values }) {
      values.forEach((formats, i) => below.add(firstRow + i, formats));
    },
    get runs() {
      return [...(layout.formatCurrencies ?? []), ...below.runs];
    },
  };
}
