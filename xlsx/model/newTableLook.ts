import type { TableLook } from "./model";

/** How Excel shows a table that somebody has just made. */
export const NEW_TABLE_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  criteria: new Map(),
};
