/** What Excel allows. Sizes of requests and answers are those of Excel on the web, the strictest; docs/limits.md. */

/** A request may have 5 MB. What is counted is not documented: a fifth stays free, and quotes are counted as escaped once more. */
export const REQUEST_BYTES = 4_000_000;
/** An answer may have 5 MB; its size is estimated before, so a little more stays free. */
export const RESPONSE_BYTES = 4_850_000;
/** Cells of one answer. */
export const RESPONSE_CELLS = 5_000_000;

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Characters of a name. */
export const SHEET_NAME = 31;
export const TABLE_NAME = 255;
