import type { Area } from "../../../xlsx/model/area";
import {
  CommandType,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICommandService,
  type IRange,
} from "../engines/univer";
import type { BookContext } from "./bookContext";

/** Our own mutation: says which cells were written straight into the matrix, so that formulas on them are calculated. */
export const CELLS_WRITTEN = "standin.mutation.cells-written";

interface CellsWritten {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly area: Area;
}

/** Teaches Univer our mutation. */
export function announceWrites({ injector }: Pick<BookContext, "injector">): void {
  const commands = injector.get(ICommandService);
  if (commands.hasCommand(CELLS_WRITTEN)) return;
  commands.registerCommand({ id: CELLS_WRITTEN, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(CELLS_WRITTEN, {
    commandId: CELLS_WRITTEN,
    getDirtyData: (command) => {
      const { unitId, subUnitId, area } = command.params as CellsWritten;
      const range = toRange(area);
      const ranges = [
        range,
        ...spillsTouched(injector.get(FormulaDataModel), unitId, subUnitId, range),
      ];
      return { dirtyRanges: ranges.map((dirty) => ({ unitId, sheetId: subUnitId, range: dirty })) };
    },
  });
}

function toRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** First cells of formulas whose spill, done or blocked, the range touches: they have to be tried again. */
function spillsTouched(
  model: FormulaDataModel,
  unitId: string,
  sheetId: string,
  range: IRange
): IRange[] {
  const spills = model.getArrayFormulaRange()[unitId]?.[sheetId] as SpillRanges | undefined;
  return Object.values(spills ?? {}).flatMap((line) =>
    Object.values(line)
      .filter(
        (spill) =>
          spill.startRow <= range.endRow &&
          spill.endRow >= range.startRow &&
          spill.startColumn <= range.endColumn &&
          spill.endColumn >= range.startColumn
      )
      .map(({ startRow, startColumn }) => ({
        startRow,
        startColumn,
        endRow: startRow,
        endColumn: startColumn,
      }))
  );
}

/** Univer's record of spills, by the row and column of their formula. */
export interface SpillRanges {
  readonly [row: string]: { readonly [column: string]: IRange };
}
