import { type AccountView, CHOSEN } from "../../report/accountsWanted";
import { assertVisible } from "../assertVisible";
import { assertWritable } from "../assertWritable";
import { ownSheets } from "../ownSheets";
import { askDrawnAreas } from "../write/drawnAreas";
import { safeText } from "../write/safeText";

/**
 * Picks a customer in a view of one account and goes there.
 * @returns false where somebody took the view away
 * @throws ExcelProblem "sheetHidden", "sheetProtected": before anything is changed
 */
export async function showAccount(
  context: Excel.RequestContext,
  kind: AccountView,
  customer: string
): Promise<boolean> {
  const { names } = context.workbook;
  names.load("items/name,items/type");
  const { ours } = await ownSheets(context);
  const sheet = ours.find((one) => one.kind === kind)?.sheet;
  if (sheet === undefined) return false;
  assertVisible(sheet);
  assertWritable(sheet);
  const areas = askDrawnAreas(names.items, kind, sheet.id);
  await context.sync();
  const { row, column } = areas().head ?? { row: 0, column: 0 };
  const chosen = sheet.getRangeByIndexes(row + CHOSEN.row, column + CHOSEN.column, 1, 1);
  chosen.values = [[safeText(customer)]];
  sheet.activate();
  chosen.select();
  await context.sync();
  return true;
}
