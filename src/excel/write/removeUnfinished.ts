import { OWN_SHEETS } from "../../report/blocks/report";
import { knownTables } from "../../report/knownTables";
import { countTyped } from "./countTyped";
import { SHEET_MARK } from "../../report/onSheet/marks";
import { isUnfinished, loadMark } from "../mark";
import { mayHaveOldMarks, renewOldMarks } from "../oldMarks";
import { drawnNames } from "./drawnAreas";
import { unmarkedSheets } from "./unmarkedSheets";

/**
 * Takes away the sheets that a run added and did not finish. Where people have written on them since, those with tables lose their mark instead: the run that
 * follows knows them by their headers and brings them up to date. Sheets of version 0.1 get marks of today. Deleting a sheet cannot be undone in any Excel: never in an undo group.
 * @returns their names; none where the workbook does not let them go, which the run that follows meets and tells
 */
export async function removeUnfinished(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets, protection, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  protection.load("protected");
  context.workbook.load("readOnly");
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  if (protection.protected || context.workbook.readOnly) return [];
  const isMarked = marked.some(({ mark }) => !mark.isNullObject);
  if (!isMarked && mayHaveOldMarks(tables.items.map(({ name }) => name)))
    await renewOldMarks(context, worksheets.items);
  const unfinished = marked.filter(({ mark }) => isUnfinished(mark)).map(({ sheet }) => sheet);
  if (unfinished.length === 0) return [];
  const kept = await writtenOn(context, unfinished);
  for (const sheet of kept) sheet.customProperties.getItemOrNullObject(SHEET_MARK).delete();
  const removed = unfinished.filter((sheet) => !kept.includes(sheet));
  for (const sheet of removed) sheet.delete();
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const gone = drawnNames(names.items).filter(({ type }) => type === "Error");
  for (const name of gone) name.delete();
  if (gone.length > 0) await context.sync();
  return removed.map(({ name }) => name);
}

/** Sheets with tables of ours, where somebody has written on one of them. */
async function writtenOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly Excel.Worksheet[]> {
  for (const { tables } of sheets) tables.load("items/id,items/name");
  await context.sync();
  const ours = await unmarkedSheets(context, sheets, OWN_SHEETS, knownTables());
  return (await countTyped(context, ours)) > 0 ? ours.map(({ sheet }) => sheet) : [];
}
