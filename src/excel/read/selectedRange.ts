import { ExcelProblem } from "../excelProblem";
import { isOfficeError } from "../problemOf";
import { areasOf } from "./areasOf";
import { RANGE_FIELDS } from "./rangeAt";
import { regionAround } from "./regionAround";
import { suggestSource } from "./suggestSource";

/**
 * The selected cells.
 * @throws ExcelProblem with a list that can be used instead, where no cells are selected ("notCells": a chart, a picture, a sheet of its own), or
 * more than one area
 */
export async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("areaCount,address");
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "InvalidSelection") throw error;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    throw new ExcelProblem({
      code: "notCells",
      facts: {},
      suggestion: await suggestSource(context, sheet),
      cause: error,
    });
  }
  if (selected.areaCount > 1) {
    const { row, column } = areasOf(selected.address)[0]!;
    const region = await regionAround(context, selected.worksheet.getCell(row, column));
    const suggestion =
      region.rowCount > 1 && region.columnCount > 1
        ? region.address
        : await suggestSource(context, selected.worksheet);
    throw new ExcelProblem({ code: "severalAreas", facts: {}, suggestion });
  }
  const range = context.workbook.getSelectedRange();
  range.load(RANGE_FIELDS);
  await context.sync();
  return range;
}
