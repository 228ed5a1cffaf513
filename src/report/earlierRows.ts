import type { TableKind } from "./blocks/report";

/** A row of a table of ours as an earlier run and people left it. */
export interface EarlierRow {
  readonly key: string;
  /** Whose it is, under any spelling that is joined; undefined where the list no longer has them. */
  readonly customer: number | undefined;
  /** The text of a cell by the id of its column, a number or day as its digits; "" where there is no such column. */
  readonly text: (id: string) => string;
  /** Which row of its table it is, from 0; absent where that is not known. */
  readonly at?: number;
  /** Tells what people typed in the row from what they had typed there another time; "" where nothing is. */
  readonly typed: string;
}

/** By the kind of their sheet; none where no such table stands. Of two rows with one key the first counts; of tables whose rows are the user's these are all. */
export type EarlierRows = { readonly [kind in TableKind]?: readonly EarlierRow[] };
