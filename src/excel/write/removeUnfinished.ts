import { isUnfinished, loadMark } from "../mark";
import { drawnNames } from "./drawnAreas";

/**
 * Takes away the sheets that a run added and did not finish. Deleting a sheet cannot be undone in any Excel: never in an undo group.
 * @returns their names; none where the workbook does not let them go, which the run that follows meets and tells
 */
export async function removeUnfinished(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  context.workbook.load("readOnly");
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  const unfinished = marked.filter(({ mark }) => isUnfinished(mark)).map(({ sheet }) => sheet);
  if (unfinished.length === 0 || protection.protected || context.workbook.readOnly) return [];
  for (const sheet of unfinished) sheet.delete();
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const gone = drawnNames(names.items).filter(({ type }) => type === "Error");
  for (const name of gone) name.delete();
  if (gone.length > 0) await context.sync();
  return unfinished.map(({ name }) => name);
}
