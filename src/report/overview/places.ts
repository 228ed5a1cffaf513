/** Where the parts of the sheet Overview stand. Columns are zero-based. */
export const WIDTHS = [
  2, 21, 13, 15, 13, 13, 13, 3, 28, 44, 16, 3, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
] as const;
export const LEFT = 1;
/** Customer, reason, money. */
export const RIGHT = 8;
/** Numbers of the charts, beyond what is printed. */
export const DATA = 12;
