import { adjacentAreas } from "./adjacentAreas";
import { assertWritable } from "./assertWritable";
import { clearLetters } from "./clearLetters";
import { countTyped } from "./write/countTyped";
import { exampleSheet } from "./exampleSheet";
import { ExcelProblem } from "./excelProblem";
import { KEPT_SETTINGS, KEPT_SOURCE, SHEET_MARK } from "../report/onSheet/marks";
import { KEPT_TABLES } from "./mark";
import { ownLetters } from "./ownLetters";
import { ownSheets } from "./ownSheets";
import { drawnNames } from "./write/drawnAreas";
import { readNames } from "./read/readNames";

/** What an earlier run left in the workbook: sheets with our mark, letters beside lists, and the example. */
export interface Results {
  readonly sheets: readonly string[];
  /** Addresses of the letters beside lists. */
  readonly adjacent: readonly string[];
  /** Cells in which people wrote something: owners, notes, classes by hand, reasons, and columns of their own. */
  readonly typed: number;
  /** Rows that the user has on the sheet Names. */
  readonly joins: number;
}

/** What `removeResults` would take out. */
export async function findResults(context: Excel.RequestContext): Promise<Results> {
  const { own, ours, adjacent } = await find(context);
  const letters = (await ownLetters(context, adjacent)).flatMap(({ ranges }) => ranges);
  for (const range of letters) range.load("address");
  await context.sync();
  const typed = await countTyped(context, ours);
  const names = await readNames(context);
  return {
    sheets: own.map(({ name }) => name),
    adjacent: letters.map(({ address }) => address),
    typed,
    joins: names?.rows.filter((row) => row.some((text) => text.trim() !== "")).length ?? 0,
  };
}

/**
 * Takes the results out of the workbook again, and what runs kept there for the next. The lists themselves are not touched.
 * @returns names of the sheets that were removed
 * @throws ExcelProblem "resultsProtected", "sheetProtected": before anything is removed
 */
export async function removeResults(context: Excel.RequestContext): Promise<readonly string[]> {
  const { own, copies, adjacent, drawn, kept, oldProperties, isStructureProtected } =
    await find(context);
  if (isStructureProtected && own.length > 0)
    throw new ExcelProblem({ code: "resultsProtected", facts: {} });
  for (const { range } of adjacent) if (range !== undefined) assertWritable(range.worksheet);
  await clearLetters(context, adjacent);
  for (const { name } of adjacent) name.delete();
  for (const name of drawn) name.delete();
  const removed = own.map(({ name }) => name);
  for (const sheet of own) sheet.delete();
  // Alone, a copy would be taken for the results.
  for (const { sheet } of copies) sheet.customProperties.getItemOrNullObject(SHEET_MARK).delete();
  for (const setting of kept) if (!setting.isNullObject) setting.delete();
  for (const property of oldProperties) property.delete();
  await context.sync();
  return removed;
}

async function find(context: Excel.RequestContext) {
  const adjacent = await adjacentAreas(context);
  for (const { range } of adjacent) {
    range?.worksheet.load("name");
    range?.worksheet.protection.load("protected");
  }
  context.workbook.protection.load("protected");
  const kept = [KEPT_SETTINGS, KEPT_SOURCE, KEPT_TABLES].map((key) =>
    context.workbook.settings.getItemOrNullObject(key).load("key")
  );
  const drawn = drawnNames(context.workbook.names.items);
  const { ours, copies, unfinished, others, oldProperties } = await ownSheets(context);
  const isStructureProtected = context.workbook.protection.protected;
  const example = await exampleSheet(context, others);
  const own = [
    ...ours.map(({ sheet }) => sheet),
    ...unfinished,
    ...(example === undefined ? [] : [example]),
  ];
  return { own, ours, copies, adjacent, drawn, kept, oldProperties, isStructureProtected };
}
