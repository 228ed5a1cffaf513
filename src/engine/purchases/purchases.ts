import type { Grain } from "../sales/sales";

/**
 * The purchases of every customer in compressed rows: those of customer c stand at offsets[c] .. offsets[c + 1] - 1,
 * by day ascending. A purchase is a distinct day (or a distinct invoice, where the list has invoice numbers) with an
 * amount > 0; a return is not a purchase. docs/method.md#purchase.
 */
export interface Purchases {
  readonly customerCount: number;
  /** customerCount + 1 entries. */
  readonly offsets: Int32Array;
  /** Serial day of each purchase. Two invoices of one day are two purchases with the same day. */
  readonly day: Int32Array;
  /** How exact the days are. */
  readonly grain: Grain;
}
