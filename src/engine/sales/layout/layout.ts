/** What a range of cells was recognised to be: the shape, the header and the columns, with the reasons. Plain data. */
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { Period } from "../../calendar/period";
import type { Cell, Dimension } from "../sales";

/** The top (and, where it is short, all) of a source range, as it was read for recognition. */
export interface SourceHead {
  /** First rows, at most 200, all columns. */
  readonly values: readonly (readonly Cell[])[];
  /** Number formats of the same cells (invariant, as Range.numberFormat). */
  readonly numberFormats: readonly (readonly string[])[];
  /** Row of the sheet on which the source begins, zero-based; default 0. */
  readonly firstRow?: number;
  /** Rows and columns of the whole source range. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Merged areas that touch the source, zero-based inside it. */
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** The range is an Excel table: row 0 is its header for certain. */
  readonly isTable: boolean;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Serial day of "today" on this computer; used only to recognise future dates. */
  readonly todayDay: number;
}

export interface PeriodColumn {
  readonly column: number;
  /** Serial days of the first and last day of the period. */
  readonly firstDay: number;
  readonly lastDay: number;
}

export type Layout = SalesLinesLayout | PeriodTableLayout | TotalsLayout;

interface LayoutBase {
  /** Rows of the header, zero-based inside the source; dataRow is the first row below it. headerRows = [] without header. */
  readonly headerRows: readonly number[];
  readonly dataRow: number;
  /** Texts of the header from left to right, each once, blanks left out: what can be chosen as the column of a role. */
  readonly headers: readonly string[];
  /** Roles found: column index and its header text. */
  readonly columns: { readonly [role in ColumnRole]?: ColumnChoice };
  readonly dimensions: readonly {
    readonly column: number;
    readonly name: string;
    readonly role: Dimension["role"];
  }[];
  /** Columns that the encoder needs, ascending; every block it gets has just these, in this order. */
  readonly needed: readonly number[];
  readonly issues: readonly Issue[];
  /** Where the amount of a line comes from; "quantityTimesPrice" less the line discount, where there is one. */
  readonly amountFrom: "column" | "quantityTimesPrice";
  /** How the discount column counts: 0.1 or 10 for ten percent. */
  readonly discountAs?: "share" | "percent";
  /** Currencies that the number formats of the amount column show, by runs of rows of the head; absent without a sign. */
  readonly formatCurrencies?: readonly FormatRun[];
  /** The date column is headed in Thai: years of two digits may be of the Buddhist era. */
  readonly thaiDates: boolean;
  readonly date1904: boolean;
}

/** Rows that share a currency by their number format; zero-based inside the source, both inclusive. */
export interface FormatRun {
  readonly firstRow: number;
  readonly lastRow: number;
  /** ISO code, "" where the format shows none. */
  readonly currency: string;
}

export interface ColumnChoice {
  readonly column: number;
  readonly header: string;
  /** Why this column: its header word, what its cells hold, the user's setting. */
  readonly reason: "header" | "content" | "setting";
  /** Others that could have been it, the likeliest first. */
  readonly alternatives: readonly AlternativeColumn[];
}

interface AlternativeColumn {
  readonly column: number;
  readonly header: string;
  /** Neither the words nor the cells decide against it: what the letters would be with it has to be looked at. */
  readonly rival?: true;
}

/** One row a sales line. */
export interface SalesLinesLayout extends LayoutBase {
  readonly shape: "lines";
}

/** One row per customer, one column per period. */
export interface PeriodTableLayout extends LayoutBase {
  readonly shape: "periods";
  readonly grain: Period;
  readonly periods: readonly PeriodColumn[];
  /** Columns that are sums of the periods: left out. */
  readonly totalsColumns: readonly number[];
}

/** One row a customer with a total only: ABC alone. */
export interface TotalsLayout extends LayoutBase {
  readonly shape: "totals";
}

/** The range cannot be used: a code for the sentence, and what was found instead. */
export interface NotAList {
  readonly shape: "none";
  readonly code:
    | "empty"
    | "singleColumn"
    | "noCustomerColumn"
    | "noAmountColumn"
    | "noDataRows"
    | "columnNotFound";
  readonly facts: { readonly [name: string]: string | number };
  /** Header texts among which a column that was not found can be chosen; empty where that is not the fault, or without header. */
  readonly headers: readonly string[];
}
