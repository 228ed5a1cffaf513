/**
 * A list of sales as the engine sees it: columns of numbers, one entry a sales line. Texts (customer names, invoice
 * numbers, dimension values) are indices into lists of distinct texts. Everything here can be transferred to a worker.
 */

import type { Period } from "../calendar/period";

/** A cell as Range.values gives it. "" is an empty cell; an error is its text ("#N/A"). */
export type Cell = string | number | boolean;

/** How exact the days are: real days, or whole periods of a customer x period table (day = last day of the period). */
export type Grain = "day" | Period;

/** A further column of the list (region, manager, product): an index into `values` for each line. */
export interface Dimension {
  /** Header text. */
  readonly name: string;
  readonly role: "region" | "manager" | "product" | "industry" | "other";
  /** Distinct texts; values[0] is "" (blank). */
  readonly values: readonly string[];
  /** One index into `values` a line. */
  readonly index: Uint32Array;
}

/** When something was to be done and when it was, a day for each line; 0 = none. */
export interface DayPair {
  readonly about: "delivery" | "payment";
  readonly planned: Int32Array;
  readonly actual: Int32Array;
}

/** Lines whose profit (or cost) is blank: it counts as 0. */
export interface BlankProfits {
  /** The column that is blank, and its header text. */
  readonly from: "profit" | "cost";
  readonly header: string;
  readonly count: number;
  /** All lines of the list. */
  readonly lines: number;
  /** They hold more than half of the money. */
  readonly most: boolean;
  /** The first few, as in an issue. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

export interface Sales {
  readonly lineCount: number;
  /** Distinct customer names; the position is the customerIndex. Every customer has at least one line. */
  readonly customers: readonly string[];
  /** One customerIndex a line. */
  readonly customer: Int32Array;
  /** Whole days, Excel 1900 serials (1904 workbooks are shifted while reading). Empty when the list has no dates. */
  readonly day: Int32Array;
  /** Net amount a line, in the money of the list. Negative: a return. */
  readonly amount: Float64Array;
  /** Profit a line, where the list has profit or cost (profit = amount - cost). */
  readonly profit?: Float64Array;
  /** Lines without a profit of their own; absent where all have it. */
  readonly blankProfits?: BlankProfits;
  readonly quantity?: Float64Array;
  /** Index of the invoice of a line, where there is an invoice number; distinct within the list. */
  readonly invoice?: Int32Array;
  readonly dimensions: readonly Dimension[];
  /** Where the list has such columns. */
  readonly dayPairs?: readonly DayPair[];
  readonly grain: Grain;
}
