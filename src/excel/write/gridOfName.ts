import type { Grid } from "./rangeOf";

/** Places areas where a name stands at the moment when Excel does it, whatever was put in above it meanwhile. */
export function gridOfName(name: Excel.NamedItem): Grid {
  const range = name.getRange();
  return {
    getRangeByIndexes: (row, column, rows, columns) =>
      range.getCell(row, column).getResizedRange(rows - 1, columns - 1),
  };
}
