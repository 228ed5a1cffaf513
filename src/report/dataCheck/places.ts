/** Where the parts of the sheet Data check stand. Rows and columns are zero-based. All of it is seen at once on a laptop. */
export const WIDTHS = [2, 15, 44, 9, 34, 34, 14, 14, 14] as const;
/** First row of the accounting; column of its sums. */
export const ACCOUNTING = 3;
export const SUMS = 4;
/** First row of the findings, below their header. */
export const FINDINGS = 9;
/** Columns of a finding: kind, what, count, what was done, what to do next, three cells. */
export const KIND = 1;
export const WHAT = 2;
export const DONE = 4;
export const NEXT = 5;
export const CELLS = 6;
export const SHOWN_CELLS = 3;
