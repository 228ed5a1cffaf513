import { FormulaDataModel, ICommandService } from "../engines/univer";
import type { BookContext } from "./bookContext";

type SheetFormulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

/**
 * Univer looks through every cell of the workbook for formulas at each change and each calculation. Formulas come and go only by its own mutations
 * (other cells are written without them), so that a sheet has to be looked through only after one of those.
 */
export function keepFormulas({ injector, core, unitId }: BookContext): void {
  const model = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  const known = new Map<string, SheetFormulas>();
  const forget = ({ id, params }: { readonly id: string; readonly params?: object }): void => {
    if (!id.startsWith("sheet.mutation.")) return;
    const sheetId: unknown = params !== undefined && "subUnitId" in params && params.subUnitId;
    if (typeof sheetId === "string") known.delete(sheetId);
    else known.clear();
  };
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
  model.getFormulaData = () => ({
    [unitId]: Object.fromEntries(
      core.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        if (!known.has(id)) known.set(id, model.getSheetFormulaData(unitId, id));
        return [id, copyOf(known.get(id)!)];
      })
    ),
  });
}

/** Univer notes in it what it finds out. */
function copyOf(formulas: SheetFormulas): SheetFormulas {
  return Object.fromEntries(
    Object.entries(formulas ?? {}).map(([row, cells]) => [row, { ...cells }])
  );
}
