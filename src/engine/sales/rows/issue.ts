/**
 * What was found in the user's data: values, never exceptions. The wording (src/wording) makes sentences of them.
 * Every row of the source is accounted for: read = used + repaired + left out.
 */

export type IssueCode =
  // repaired: the row is used
  | "textDates"
  | "textNumbers"
  | "buddhistYears"
  | "twoDigitYears"
  | "thaiDigits"
  | "date1904"
  | "joinedSpellings"
  | "mergedCells"
  | "groupedRows"
  // left out: the row is not used
  | "totalsRow"
  | "groupHeading"
  | "notSold"
  | "repeatedTotal"
  | "totalsColumn"
  | "errorCells"
  | "blankCustomer"
  | "blankAmount"
  | "blankDate"
  | "unreadableDate"
  | "unreadableNumber"
  | "futureDates"
  | "hiddenRows"
  | "emptyRows"
  | "afterAsOf"
  | "otherCurrency"
  // note: nothing was changed
  | "repeatedList"
  | "keptTotalWord"
  | "positiveReturns"
  | "periodMeasures"
  | "nearSpellings"
  | "joinedNames"
  | "incompleteNames"
  | "contradictoryNames"
  | "anonymousCustomer"
  | "unfinishedPeriod"
  | "emptyPeriods"
  | "shortHistory"
  | "fewCustomers"
  | "allEqual"
  | "nonPositiveTotals"
  | "lossMakers"
  | "noPositiveTotal"
  | "boughtOnce"
  | "otherBlocks"
  | "titleRows"
  | "noHeader"
  | "ambiguousColumns"
  | "manualHiddenRows"
  | "periodTableLimits"
  | "periodRows"
  | "joinedColumns"
  | "firstFilledColumn"
  | "unreadableDates"
  | "monthsMadeDays"
  | "totalsOnlyLimits"
  | "sheetFull"
  | "blankProfit"
  | "fewProfits"
  | "missingBasis"
  | "missingDimension"
  | "noComputedLimits"
  | "noAliveModel"
  // question: one question with two readings
  | "dayMonthOrder"
  | "swappedDays"
  | "orderTotal"
  | "sumLevel"
  | "unknownStatus"
  | "decimalMark"
  | "currencies";

/** What matters most comes first. Rows "leftOut" and "repaired" count in the accounting; questions and notes do not. */
export const ISSUE_KINDS = ["question", "leftOut", "repaired", "note"] as const;

export interface Issue {
  readonly code: IssueCode;
  readonly kind: (typeof ISSUE_KINDS)[number];
  /** Number of rows (or of columns, customers, pairs: as the code says). */
  readonly count: number;
  /**
   * Positions of the first few cells, zero-based inside the source range: [row, column]; of what is said about the user's table Names,
   * inside the rows of that table.
   */
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** Facts for the sentence: texts and numbers by name. Days are serials under names that end in "Day". */
  readonly facts: { readonly [name: string]: string | number };
}

/** Accounting of the data rows of the source. read = used + repaired + leftOut. */
export interface RowCounts {
  readonly read: number;
  /** Used as they stand. */
  readonly used: number;
  /** Used after at least one repair in memory. */
  readonly repaired: number;
  readonly leftOut: number;
}
