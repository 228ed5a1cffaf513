import { cellAddress, sheetReference } from "./blocks/address";
import type { SourceList } from "./result";

/** The sheet and the cell ("D118") of a cell of the source, given as issues give it. */
export function sourceCell(
  lists: readonly SourceList[],
  [row, column]: readonly [row: number, column: number]
): { readonly cell: string; readonly target: string } {
  const list = lists.filter(({ firstRow }) => firstRow <= row).at(-1)!;
  const cell = cellAddress(list.row + row - list.firstRow, list.column + column);
  return { cell, target: `${sheetReference(list.sheet)}!${cell}` };
}
