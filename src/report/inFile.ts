/** Rows that stand in a file: they are told by its lines, or its rows. Plain data, since files are read in a worker. */
export type InFile =
  | {
      readonly unit: "line";
      /** For each line that ends inside of a cell, the row of that cell, zero-based and ascending. */
      readonly breaks: readonly number[];
    }
  | { readonly unit: "row" };

/** What a row of a file is called, counted from 1. @param row zero-based */
export function numberInFile(file: InFile, row: number): number {
  // The names of the columns stand above the rows of such a file.
  if (file.unit === "row") return row;
  const { breaks } = file;
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return row + 1 + low;
}
