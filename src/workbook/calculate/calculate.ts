import type { SheetModel } from "../../../xlsx/model/model";
import { Calculation } from "./calculation";

/**
 * Gives the formulas of sheets their last values, so that whoever shows the file without calculating shows numbers. Excel calculates them
 * itself. Knows what formulas of the report say and nothing else: a new function is an error here before it is an empty cell somewhere.
 */
export function calculate<Sheet extends Calculated>(sheets: readonly Sheet[]): readonly Sheet[] {
  const calculation = new Calculation(sheets);
  return sheets.map((sheet, index) => {
    if (sheet.formulas.length === 0) return sheet;
    const values = sheet.values.slice();
    for (const { row, column } of sheet.formulas) {
      const line = values[row]!.slice();
      line[column] = calculation.shown(index, row, column);
      values[row] = line;
    }
    return { ...sheet, values };
  });
}

type Calculated = Pick<SheetModel, "name" | "values" | "formulas" | "tables">;
