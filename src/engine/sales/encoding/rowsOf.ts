import type { Cell } from "../sales";

/** Columns as rows, for what reads a row as a whole. */
export function rowsOf(columns: readonly (readonly Cell[])[], count: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => columns.map((cells) => cells[row]!));
}
