import type { CustomFunction } from "../book";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { IFormulaRuntimeService, IFunctionService } from "../engines/univer";
import type { BookContext } from "./bookContext";
import type { FunctionCells } from "./functionCells";
import { customValues } from "./customValues";

type UniverFunction = (...args: readonly unknown[]) => Promise<CellValue | CellValue[][]>;

/** From now on formulas that name it are computed by `compute`, also those of a workbook that was opened before. */
export function registerFunction(
  { api, injector }: BookContext,
  cells: FunctionCells,
  name: string,
  compute: CustomFunction
): void {
  customValues(injector);
  const call: UniverFunction = (...args) => {
    // Univer calls in the midst of a cell, and knows which.
    const { currentSubUnitId, currentRow, currentColumn } = injector.get(IFormulaRuntimeService);
    const cell = { sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
    const value = cells.value(name, compute, args.map(argumentOf), cell);
    return Promise.resolve(value as CellValue | CellValue[][]);
  };
  api
    .getFormula()
    .registerAsyncFunction(
      name,
      call as Parameters<ReturnType<typeof api.getFormula>["registerAsyncFunction"]>[1],
      name
    );
  // Univer calculates everything anew now, but by what it made of these formulas while the name was unknown. Long ones it keeps by numbers: every key has "" in it.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
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
