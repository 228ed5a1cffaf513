import { areaOf, type Area } from "../../../xlsx/model/area";
import type { BookSheet } from "../../book/bookSheet";

/** The runs of rows and columns that are not hidden, as areas from top left to bottom right. */
export function visibleAreas(sheet: BookSheet, { row, column, rows, columns }: Area): Area[] {
  const rowRuns = runs(row, rows, (index) => !sheet.isRowHidden(index));
  const columnRuns = runs(column, columns, (index) => !sheet.isColumnHidden(index));
  return rowRuns.flatMap(([top, height]) =>
    columnRuns.map(([left, width]) => areaOf(top, left, height, width))
  );
}

/** Indices that are shown, in order. */
export function visibleIndices(
  first: number,
  count: number,
  isHidden: (index: number) => boolean
): number[] {
  const shown: number[] = [];
  for (let index = first; index < first + count; index += 1)
    if (!isHidden(index)) shown.push(index);
  return shown;
}

function runs(
  first: number,
  count: number,
  test: (index: number) => boolean
): [start: number, length: number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let index = first; index <= first + count; index += 1) {
    const holds = index < first + count && test(index);
    if (holds && start < 0) start = index;
    if (!holds && start >= 0) {
      found.push([start, index - start]);
      start = -1;
    }
  }
  return found;
}
