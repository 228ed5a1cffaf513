import type { Issue, RowCounts } from "../rows/issue";
import type { Cell, Sales } from "../sales";

export interface Block {
  /** Zero-based inside the source. Rows above the data are passed over. */
  readonly firstRow: number;
  /** Rows of just the needed columns of the layout, in that order. */
  readonly values: readonly (readonly Cell[])[];
}

/** The same, column by column: where whole columns are at hand, no row has to be put together. */
export interface ColumnBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Cells of just the needed columns of the layout, in that order, `rowCount` each. */
  readonly columns: readonly (readonly Cell[])[];
}

export interface Encoded {
  readonly sales: Sales;
  /** read = used + repaired + leftOut. */
  readonly rows: RowCounts;
  readonly issues: readonly Issue[];
  /** customerIndex of every row of the source (rows above the data included); -1 = none. */
  readonly rowCustomer: Int32Array;
  /** Sum of the amount column over all rows read, totals rows included: what Excel's status bar shows. */
  readonly columnSum: number;
  /** Sum of the amounts of the sales. */
  readonly usedSum: number;
  /** Currency of the amounts: ISO code, or the text of the currency column; "" where the list does not say. */
  readonly currency: string;
}

export interface Encoder {
  /** Takes the next rows; blocks come from top to bottom, without gaps. */
  add(block: Block): void;
  /** Takes the next rows as columns; both kinds of blocks may follow each other. */
  addColumns(block: ColumnBlock): void;
  /** Decides what only the whole column can decide, and gives the sales over. Call once. */
  finish(): Encoded;
  /** The same in steps of a few milliseconds, between which a page can answer; the last one returns. */
  finishInSteps(): Generator<undefined, Encoded>;
}
