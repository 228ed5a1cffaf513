import { assertVisible } from "./assertVisible";
import { rangeAt } from "./read/rangeAt";

/**
 * Goes to a cell: its sheet is shown, and the cell selected.
 * @param address "Sales!D118"
 * @throws ExcelProblem "sourceNotFound" where the sheet is gone or renamed, "sheetHidden"
 */
export async function showCell(context: Excel.RequestContext, address: string): Promise<void> {
  const range = await rangeAt(context, address);
  const sheet = range.worksheet.load("name,visibility");
  await context.sync();
  assertVisible(sheet);
  sheet.activate();
  range.select();
  await context.sync();
}
