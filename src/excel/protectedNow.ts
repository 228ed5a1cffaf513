import type { Problem } from "../wording/problem";
import { adjacentAreas } from "./adjacentAreas";
import { ownSheets } from "./ownSheets";

/** What cannot be done where the structure of the workbook is protected. */
export type StructureProblem = "structureProtected" | "resultsProtected";

/**
 * Looks for what somebody has protected meanwhile: a sheet of ours, one with letters beside its list, or the structure of the workbook.
 * @param structure what is said of the structure; absent: nothing that needs it was asked for
 * @returns undefined where none of them is: then the workbook itself may not be changed
 */
export async function protectedNow(
  context: Excel.RequestContext,
  structure: StructureProblem | undefined
): Promise<Problem | undefined> {
  context.workbook.protection.load("protected");
  const { ours, unfinished } = await ownSheets(context);
  const lists = (await adjacentAreas(context)).flatMap(({ range }) => range?.worksheet ?? []);
  for (const sheet of [...unfinished, ...lists]) {
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  const sheets = [...ours.map(({ sheet }) => sheet), ...unfinished, ...lists];
  const found = sheets.find(({ protection }) => protection.protected);
  if (found !== undefined) return { code: "sheetProtected", facts: { sheet: found.name } };
  if (structure === undefined || !context.workbook.protection.protected) return undefined;
  return { code: structure, facts: {} };
}
