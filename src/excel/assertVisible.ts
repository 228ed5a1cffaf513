import { ExcelProblem } from "./excelProblem";

/**
 * A hidden sheet stays hidden: showing it by program would empty the list of undo on the desktop.
 * @param sheet with its name and visibility loaded
 * @throws ExcelProblem "sheetHidden"
 */
export function assertVisible({ name, visibility }: Excel.Worksheet): void {
  if (visibility !== "Visible")
    throw new ExcelProblem({ code: "sheetHidden", facts: { sheet: name } });
}
