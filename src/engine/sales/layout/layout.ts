/** What a range of cells was recognised to be: the shape, the header and the columns, with the reasons. Plain data. */
import type { ColumnRole } from "../../settings/settings";
import type { Issue } from "../rows/issue";
import type { Period } from "../../calendar/period";
import type { Cell, DayPair, Dimension, Grain } from "../sales";

/** A column that says whether a row is a sale at all. docs/reading.md#not-sold. */
export interface StatusColumn {
  readonly column: number;
  readonly name: string;
  /** Its cells say in words what became of a row, or yes and no to a header such as "Cancelled". */
  readonly says: "words" | "yes";
}

/** Two columns of days: when something was to be done, and when it was. docs/reading.md#day-pairs. */
export interface DayPairColumns {
  readonly about: DayPair["about"];
  readonly planned: number;
  readonly actual: number;
}

/** The top (and, where it is short, all) of a source range, as it was read for recognition. */
export interface SourceHead {
  /** First rows, at most 200, all columns. */
  readonly values: readonly (readonly Cell[])[];
  /** Number formats of the same cells (invariant, as Range.numberFormat). */
  readonly numberFormats: readonly (readonly string[])[];
  /** Row of the sheet on which the source begins, zero-based; default 0. */
  readonly firstRow?: number;
  /** Letters of the columns on the sheet: what a column without a header is called. */
  readonly letters?: readonly string[];
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
  /** It stands on no sheet, whose last row could have cut it off. */
  readonly isOpenEnded?: boolean;
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
  /** Roles found: column index and its header text, the letter of a column without one. */
  readonly columns: { readonly [role in ColumnRole]?: ColumnChoice };
  readonly dimensions: readonly {
    readonly column: number;
    readonly name: string;
    readonly role: Dimension["role"];
  }[];
  /** Columns that say whether a row is a sale at all. */
  readonly statuses: readonly StatusColumn[];
  /** Where rows are sales lines. */
  readonly dayPairs?: readonly DayPairColumns[];
  /** Columns that the encoder needs, ascending; every block it gets has just these, in this order. */
  readonly needed: readonly number[];
  readonly issues: readonly Issue[];
  /**
   * Columns that name the customer where no single one does: the first of these that is filled, each joined from the texts of its
   * columns. Company, else first name and last name: [[1], [2, 3]].
   */
  readonly customerFrom?: readonly (readonly number[])[];
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
  /** How exact the dates are: real days, or periods in rows. Default: days. */
  readonly grain?: Grain;
  /** Where the date of a row is not simply the cell of its column. */
  readonly dateFrom?: DateSource;
  /** Customers and periods stand in one column, one under the other. */
  readonly outline?: Outline;
}

/** What the date of a row is made of. A period gives its last day. */
export type DateSource =
  /** "2024-01". @property year of periods that do not say it; 0 where they do */
  | { readonly kind: "period"; readonly column: number; readonly year: number }
  /** 2024 in one column, 1 or "January" in another. */
  | {
      readonly kind: "yearAndPeriod";
      readonly year: number;
      readonly period: number;
    }
  /** The days stand inside the names of documents, among the customers: "Invoice 12 from 15.07.2025". */
  | { readonly kind: "inNames"; readonly column: number }
  /** Excel took "Jan-24" for the 24th of January of the year in which it was typed. */
  | { readonly kind: "monthsMadeDays"; readonly column: number };

/** A pivot table in compact form: names and periods in one column. */
export interface Outline {
  readonly column: number;
  /** What stands above the rows that count: the customer above its periods, or the period above its customers. */
  readonly above: "customer" | "period";
  /** Of periods that do not say it and have no row of a year above them. */
  readonly year: number;
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

/** Why a range is no list, and what the sentence says of it beside its address. */
interface NotAListFacts {
  readonly empty: Nothing;
  readonly singleColumn: Nothing;
  readonly noCustomerColumn: { readonly headers: string };
  readonly noAmountColumn: { readonly headers: string };
  readonly columnDoesNotFit: {
    readonly role: ColumnRole;
    readonly header: string;
    readonly text: string;
  };
  readonly noDataRows: Nothing;
  readonly columnNotFound: { readonly role: ColumnRole; readonly header: string };
}

type Nothing = Readonly<Record<string, never>>;

/** A code with the facts of its sentence. */
export type Fault = {
  readonly [Code in keyof NotAListFacts]: {
    readonly code: Code;
    readonly facts: NotAListFacts[Code];
  };
}[keyof NotAListFacts];

/** The range cannot be used: a code for the sentence, and what was found instead. */
export type NotAList = Fault & {
  readonly shape: "none";
  /** Header texts among which a column that was not found can be chosen; empty where that is not the fault, or without header. */
  readonly headers: readonly string[];
};
