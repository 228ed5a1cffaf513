import type { CustomFunction } from "../book";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { IFormulaRuntimeService } from "../engines/univer";
import type { BookContext } from "./bookContext";

type UniverFunction = (...args: readonly unknown[]) => Promise<CellValue | CellValue[][]>;

/** From now on formulas that name it are computed by `compute`. */
export function registerFunction(
  { api, calls, injector }: BookContext,
  name: string,
  compute: CustomFunction
): void {
  const call: UniverFunction = async (...args) => {
    calls.open += 1;
    calls.since = Date.now();
    // Univer calls in the midst of a cell, and knows which.
    const { currentSubUnitId, currentRow, currentColumn } = injector.get(IFormulaRuntimeService);
    const cell = { sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
    const result = await compute(args.map(argumentOf), cell).finally(() => {
      calls.open -= 1;
      calls.since = Date.now();
    });
    return Array.isArray(result) ? (result as CellValue[][]) : (result as CellValue);
  };
  api
    .getFormula()
    .registerAsyncFunction(
      name,
      call as Parameters<ReturnType<typeof api.getFormula>["registerAsyncFunction"]>[1],
      name
    );
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
