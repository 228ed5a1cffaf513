/** What somebody has remarked on a cell. Excel has either a note or a comment with its replies on a cell. Kept as long as the workbook is open; not read from files nor written into them. */
export interface CellNote {
  readonly kind: "note" | "comment";
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly replies: readonly string[];
}
