import { kindOf, loadMark } from "../mark";
import { isOfficeError } from "../problemOf";
import { largestBlock } from "./largestBlock";
import { regionAround } from "./regionAround";
import { wholeList } from "./wholeList";

/** As much of a sheet as is looked at: lists begin near its top. */
const LOOK_ROWS = 1000;
const LOOK_COLUMNS = 100;

/**
 * The largest list of the workbook that is not a result of ours; one on `sheet` comes first.
 * @returns its address, or undefined where there is nothing with at least two rows and two columns
 */
export async function suggestSource(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<string | undefined> {
  const { value: list } = await largestLists(context, sheet).next();
  return list?.address;
}

/** The largest list of each sheet that can be seen and is not a result of ours: that on `sheet`, then those of the longest sheets. */
export async function* largestLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): AsyncGenerator<Excel.Range, undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  sheet.load("id");
  await context.sync();
  const candidates = worksheets.items
    .filter((item) => item.visibility === "Visible")
    .map((item) => {
      const used = item.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet: item, id: item.id, used, mark: loadMark(item) };
    });
  await context.sync();
  const lists = candidates
    .filter(({ used, mark }) => kindOf(mark) === undefined && !used.isNullObject)
    .filter(({ used }) => used.rowCount > 1 && used.columnCount > 1)
    .sort(
      (p, q) =>
        Number(q.id === sheet.id) - Number(p.id === sheet.id) || q.used.rowCount - p.used.rowCount
    );
  for (const { sheet: candidate, used } of lists) {
    const list = await largestList(context, candidate, used);
    if (list !== undefined) yield list;
  }
  return undefined;
}

/**
 * The region with most cells among those that begin in the top left part of a sheet.
 * @param used what is in use on the sheet, with its place loaded
 * @returns undefined where none has two rows and two columns, or where Excel does not tell
 */
export async function largestList(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range
): Promise<Excel.Range | undefined> {
  const top = sheet.getRangeByIndexes(
    rowIndex,
    columnIndex,
    Math.min(LOOK_ROWS, rowCount),
    Math.min(LOOK_COLUMNS, columnCount)
  );
  top.load("values");
  try {
    await context.sync();
  } catch (error) {
    // Long texts may be more than Excel answers at once: then no list is found, and the run goes on.
    if (!isOfficeError(error)) throw error;
    return undefined;
  }
  const cell = largestBlock(top.values as unknown[][]);
  if (cell === undefined) return undefined;
  const begin = sheet.getCell(rowIndex + cell[0], columnIndex + cell[1]);
  const block = await regionAround(context, begin);
  return block.rowCount > 1 && block.columnCount > 1 ? wholeList(context, sheet, block) : undefined;
}
