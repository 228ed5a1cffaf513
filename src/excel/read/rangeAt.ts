import { ExcelProblem } from "../excelProblem";
import { parseArea } from "./parseArea";

/** Loaded for every range that may be the source. */
export const RANGE_FIELDS = "address,rowIndex,columnIndex,rowCount,columnCount";

/**
 * @param address "Sheet1!A1:F900", or "A1:F900" on the active sheet
 * @throws ExcelProblem "sourceNotFound"
 */
export async function rangeAt(
  context: Excel.RequestContext,
  address: string
): Promise<Excel.Range> {
  const bang = address.lastIndexOf("!");
  const name = address.slice(0, Math.max(0, bang)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet =
    bang < 0
      ? context.workbook.worksheets.getActiveWorksheet()
      : context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject || parseArea(address.slice(bang + 1)) === undefined) {
    throw new ExcelProblem({ code: "sourceNotFound", facts: { address } });
  }
  const range = sheet.getRange(address.slice(bang + 1));
  range.load(RANGE_FIELDS);
  await context.sync();
  return range;
}
