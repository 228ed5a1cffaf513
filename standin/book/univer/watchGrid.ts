import { areaOf, type Area } from "../../../xlsx/model/area";
import { ICommandService } from "../engines/univer";
import type { BookContext } from "./bookContext";
import type { Shift } from "../shift";

interface Listener {
  /** Somebody typed in the grid. */
  cells(sheetId: string, area: Area): void;
  shifted(sheetId: string, shift: Shift): void;
}

interface RangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  readonly cellValue?: { readonly [row: string]: { readonly [column: string]: unknown } };
}

/** Follows what Univer's own commands change: the grid's user, and rows and columns that are put in or taken out. */
export function watchGrid({ injector, unitId }: BookContext, listener: Listener): () => void {
  let isTyping = false;
  const commands = injector.get(ICommandService);
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (id === "sheet.command.set-range-values") isTyping = true;
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    const { unitId: unit, subUnitId, range, cellValue } = (params ?? {}) as RangeParams;
    if (id === "sheet.command.set-range-values") isTyping = false;
    if (unit !== unitId || subUnitId === undefined) return;
    if (id === "sheet.mutation.set-range-values" && isTyping && cellValue) {
      const area = areaOfCells(cellValue);
      if (area) listener.cells(subUnitId, area);
    }
    const shift = range && shiftOf(id, range);
    if (shift) listener.shifted(subUnitId, shift);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

function shiftOf(id: string, range: NonNullable<RangeParams["range"]>): Shift | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (id) {
    case "sheet.mutation.insert-row":
      return { axis: "row", at: range.startRow, count: rows };
    case "sheet.mutation.remove-rows":
      return { axis: "row", at: range.startRow, count: -rows };
    case "sheet.mutation.insert-col":
      return { axis: "column", at: range.startColumn, count: columns };
    case "sheet.mutation.remove-col":
      return { axis: "column", at: range.startColumn, count: -columns };
    default:
      return undefined;
  }
}

function areaOfCells(cells: NonNullable<RangeParams["cellValue"]>): Area | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number));
  if (columns.length === 0) return undefined;
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return areaOf(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}
