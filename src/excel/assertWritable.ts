import { ExcelProblem } from "./excelProblem";

/**
 * @param sheet with its name and protection loaded
 * @throws ExcelProblem "sheetProtected"
 */
export function assertWritable({ name, protection }: Excel.Worksheet): void {
  if (protection.protected)
    throw new ExcelProblem({ code: "sheetProtected", facts: { sheet: name } });
}
