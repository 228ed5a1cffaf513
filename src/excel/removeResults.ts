import { BESIDE_NAME, kindOf, loadMark } from "./mark";

/**
 * Takes the results out of the workbook again: the sheets with our mark, and the letters beside the list.
 * @returns names of the sheets that were removed. The list itself is not touched.
 */
export async function removeResults(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const beside = names.getItemOrNullObject(BESIDE_NAME);
  beside.load("type");
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  const own = marked.filter(({ mark }) => kindOf(mark) !== undefined).map(({ sheet }) => sheet);
  if (!beside.isNullObject) {
    if (beside.type === "Range") beside.getRange().clear();
    beside.delete();
  }
  const removed = own.map(({ name }) => name);
  for (const sheet of own) sheet.delete();
  await context.sync();
  return removed;
}
