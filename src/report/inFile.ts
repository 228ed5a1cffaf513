/** Rows that stand in a file: they are told by its lines, or its rows. */
export interface InFile {
  readonly unit: "line" | "row";
  /** Counted from 1. @param row zero-based */
  readonly lineOf: (row: number) => number;
}
