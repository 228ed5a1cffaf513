import type { CustomFunction } from "../book";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { IFormulaRuntimeService, IFunctionService } from "../engines/univer";
import type { BookContext } from "./bookContext";
import type { FunctionCells } from "./functionCells";
import { customValues } from "./customValues";

type UniverFunction = (...args: readonly unknown[]) => Promise<CellValue | CellValue[][]>;

/** Univer's, for what it calculates a moment after a function was registered. */
interface Calculating {
  readonly _debouncedFormulaCalculation: { cancel(): void };
}

/**
 * From now on formulas that name it are computed by `compute`, also those of a workbook that was opened before.
 * @returns a way to stop what Univer would still calculate once the workbook is closed
 */
export function registerFunction(
  { api, injector }: BookContext,
  cells: FunctionCells,
  name: string,
  compute: CustomFunction
): () => void {
  customValues(injector);
  const call: UniverFunction = (...args) => {
    // Univer calls in the midst of a cell, and knows which.
    const { currentSubUnitId, currentRow, currentColumn } = injector.get(IFormulaRuntimeService);
    const cell = { sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
    const value = cells.value(name, compute, args.map(argumentOf), cell);
    return Promise.resolve(value as CellValue | CellValue[][]);
  };
  const formulas = api.getFormula();
  formulas.registerAsyncFunction(
    name,
    call as Parameters<typeof formulas.registerAsyncFunction>[1],
    name
  );
  // Univer calculates everything anew now, but by what it made of these formulas while the name was unknown. Long ones it keeps by numbers: every key has "" in it.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  return () => (formulas as unknown as Calculating)._debouncedFormulaCalculation.cancel();
}

function argumentOf(value: unknown): CellValue | CellValue[][] | null {
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
  return value === undefined || value === null ? null : scalarOf(value);
}

function scalarOf(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string"
    ? value
    : "";
}
