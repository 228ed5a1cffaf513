import { SHEET_COLUMNS } from "../limits";
import { RANGE_FIELDS } from "./rangeAt";
import { regionAround } from "./regionAround";

/** Part of the columns that a header names at least. */
const MIN_NAMED = 0.6;

/**
 * A region with its header, or a header with its region, where a single empty row keeps them apart: Excel ends a region at an empty row.
 * @param region with its place loaded
 */
export async function wholeList(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Excel.Range
): Promise<Excel.Range> {
  const { rowIndex, columnIndex, rowCount, columnCount } = region;
  if (columnCount < 2) return region;
  if (rowCount > 1) return (await withHeader(context, sheet, region)) ?? region;
  const below = await regionAround(context, sheet.getCell(rowIndex + 2, columnIndex));
  if (below.rowIndex !== rowIndex + 2 || below.rowCount < 2) return region;
  return (await withHeader(context, sheet, below)) ?? region;
}

async function withHeader(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range
): Promise<Excel.Range | undefined> {
  // Excel does not tell the cells of whole rows.
  if (rowIndex < 2 || columnCount === SHEET_COLUMNS) return undefined;
  const top = sheet.getRangeByIndexes(rowIndex - 2, columnIndex, 3, columnCount);
  top.load("values");
  await context.sync();
  const [above, between, first] = top.values as [unknown[], unknown[], unknown[]];
  const named = above.filter((cell) => cell !== "");
  const isHeader =
    named.length >= Math.max(2, MIN_NAMED * columnCount) &&
    between.every((cell) => cell === "") &&
    named.every((cell) => typeof cell === "string" && !/\d/.test(cell)) &&
    first.some((cell) => /\d/.test(String(cell)));
  if (!isHeader) return undefined;
  const whole = sheet.getRangeByIndexes(rowIndex - 2, columnIndex, rowCount + 2, columnCount);
  whole.load(RANGE_FIELDS);
  await context.sync();
  return whole;
}
