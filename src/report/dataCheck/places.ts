/** Where the parts of the sheet Data check stand. Rows and columns are zero-based. */
export const WIDTHS = [2, 17, 54, 10, 13, 13, 20, 46, 50] as const;
/** The accounting in a sentence; first row of its numbers; column of its sums. */
export const SENTENCE = 2;
export const ACCOUNTING = 3;
export const SUMS = 6;
/** First row of the findings, below their header. */
export const FINDINGS = 11;
/** Columns of a finding: kind, what, count, three cells, what was done, what to do next. */
export const KIND = 1;
export const WHAT = 2;
export const CELLS = 4;
export const SHOWN_CELLS = 3;
export const DONE = 7;
export const NEXT = 8;
