import { ExcelProblem } from "../excelProblem";
import { adjacentAreas, adjacentColumnsOf } from "../adjacentAreas";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";
import { kindOf, loadMark } from "../mark";
import { RANGE_FIELDS, rangeAt } from "./rangeAt";
import { regionAround } from "./regionAround";
import { selectedRange } from "./selectedRange";
import { largestList, suggestSource } from "./suggestSource";
import { wholeList } from "./wholeList";

/** The range of the list, not yet read. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  /** Address of the region that the range is only a part of. */
  readonly around?: string;
  /** Class columns of an earlier run right of it. */
  readonly adjacentColumns: number;
  /** Of several lists: the one at the selection. */
  readonly selected?: true;
}

/**
 * Finds the list: the range that was asked for, else the table around the selection, the selection itself where it
 * has rows and columns, or the region around a single cell.
 * @param address "Sheet1!A1:F900", "A1:F900" on the active sheet, or nothing: the selection
 * @throws ExcelProblem with a suggestion where another list of the workbook can be used; "ownResult" where a result is selected
 */
export async function locateSource(
  context: Excel.RequestContext,
  address?: string
): Promise<Place> {
  const asked =
    address === undefined ? await selectedRange(context) : await rangeAt(context, address);
  const sheet = asked.worksheet;
  const mark = loadMark(sheet);
  const tables = asked.getTables(false);
  tables.load("items/name,items/showTotals");
  const used = asked.getUsedRangeOrNullObject(true);
  used.load(RANGE_FIELDS);
  await context.sync();
  if (kindOf(mark) !== undefined && address === undefined) {
    throw new ExcelProblem({ code: "ownResult", facts: {} });
  }
  const region = await regionAround(context, asked);

  const [table] = tables.items;
  const single = asked.rowCount === 1 && asked.columnCount === 1;
  if (table !== undefined) {
    const place = await tablePlace(context, sheet, table);
    // A part of a table that was named cell by cell is meant as it stands.
    const isPart = address !== undefined && !single && place.range.address !== asked.address;
    if (!isPart) return withoutClassColumns(context, place);
  }
  // Whole rows, or the whole sheet: whatever stands on it, never glued together.
  const range = single
    ? await wholeList(context, sheet, region)
    : asked.columnCount === SHEET_COLUMNS
      ? await mainRange(context, sheet, used)
      : used;
  if (range.isNullObject || (range.rowCount === 1 && range.columnCount === 1)) {
    throw new ExcelProblem({
      code: "emptySelection",
      facts: {},
      suggestion: await suggestSource(context, sheet),
    });
  }
  if (range.columnCount === 1) {
    // Around the cells in use: the region of a whole column would be whole columns.
    const list = await regionAround(context, range);
    const suggestion = list.columnCount > 1 ? list.address : await suggestSource(context, sheet);
    throw new ExcelProblem({ code: "singleColumn", facts: {}, address: range.address, suggestion });
  }
  const isPart =
    region.rowCount < SHEET_ROWS &&
    region.columnCount < SHEET_COLUMNS &&
    region.rowCount * region.columnCount > range.rowCount * range.columnCount;
  return withoutClassColumns(context, {
    sheet,
    range,
    ...(isPart ? { around: region.address } : {}),
  });
}

/** The largest block of a sheet; what is in use where there is none. */
async function mainRange(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range
): Promise<Excel.Range> {
  const block = used.isNullObject ? undefined : await largestList(context, sheet, used);
  if (block === undefined) return used;
  block.load(RANGE_FIELDS);
  await context.sync();
  return block;
}

async function tablePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table
): Promise<Omit<Place, "adjacentColumns">> {
  const whole = table.getRange();
  const range = table.showTotals ? whole.getResizedRange(-1, 0) : whole;
  range.load(RANGE_FIELDS);
  await context.sync();
  return { sheet, range, table };
}

/** Class columns of an earlier run touch the list, so Excel's region takes them in: they are cut off again. */
async function withoutClassColumns(
  context: Excel.RequestContext,
  place: Omit<Place, "adjacentColumns">
): Promise<Place> {
  const { sheet, range } = place;
  sheet.load("id");
  const areas = await adjacentAreas(context);
  const { columns, overlap } = adjacentColumnsOf(sheet.id, range, areas);
  if (overlap === 0) return { ...place, adjacentColumns: columns };
  const list = range.getResizedRange(0, -overlap);
  list.load(RANGE_FIELDS);
  await context.sync();
  return { ...place, range: list, adjacentColumns: columns };
}
