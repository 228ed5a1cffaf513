import { areaOf, type Area } from "../../../xlsx/model/area";
import { SheetsSelectionsService } from "../engines/univer";
import type { BookContext } from "./bookContext";

/** What is selected in the grid; undefined where there is no grid, or nothing in it. */
export function shownSelection({ injector, showsGrid }: BookContext): readonly Area[] | undefined {
  if (!showsGrid) return undefined;
  const ranges = injector.get(SheetsSelectionsService).getCurrentSelections();
  if (ranges.length === 0) return undefined;
  return ranges.map(({ range: { startRow, startColumn, endRow, endColumn } }) =>
    areaOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
  );
}

/** Selects in the grid, where there is one. The first area holds the active cell. */
export function showSelection(
  context: BookContext,
  subUnitId: string,
  areas: readonly Area[]
): void {
  if (!context.showsGrid) return;
  const selections = areas.map(({ row, column, rows, columns }) => ({
    range: {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    },
    primary: {
      startRow: row,
      startColumn: column,
      endRow: row,
      endColumn: column,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: null,
  }));
  context.run("sheet.operation.set-selections", { subUnitId, selections });
}
