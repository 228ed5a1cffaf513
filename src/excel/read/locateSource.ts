import { ExcelProblem } from "../excelProblem";
import { besideAreas, besideColumnsOf } from "../besideAreas";
import { kindOf, loadMark } from "../mark";
import { lastSource } from "../lastSource";
import { RANGE_FIELDS, rangeAt } from "./rangeAt";
import { suggestSource } from "./suggestSource";

/** The range of the list, not yet read. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
  /** Class columns of an earlier run right of it. */
  readonly besideColumns: number;
}

/**
 * Finds the list: the range that was asked for, else the table around the selection, the selection itself where it
 * has rows and columns, or the region around a single cell.
 * @param address "Sheet1!A1:F900", "A1:F900" on the active sheet, or nothing: the selection
 * @throws ExcelProblem with a suggestion where another list of the workbook can be used
 */
export async function locateSource(
  context: Excel.RequestContext,
  address?: string
): Promise<Place> {
  const asked = address === undefined ? await selection(context) : await rangeAt(context, address);
  const sheet = asked.worksheet;
  const mark = loadMark(sheet);
  const tables = asked.getTables(false);
  tables.load("items/name,items/showTotals");
  const region = asked.getSurroundingRegion();
  region.load(RANGE_FIELDS);
  const used = asked.getUsedRangeOrNullObject(true);
  used.load(RANGE_FIELDS);
  await context.sync();
  if (kindOf(mark) !== undefined && address === undefined) {
    throw new ExcelProblem("ownResult", { address: asked.address }, await lastSource(context));
  }

  const [table] = tables.items;
  const single = asked.rowCount === 1 && asked.columnCount === 1;
  if (table !== undefined) {
    const place = await tablePlace(context, sheet, table);
    // A part of a table that was named cell by cell is meant as it stands.
    const isPart = address !== undefined && !single && place.range.address !== asked.address;
    if (!isPart) return withoutBeside(context, place);
  }
  const range = single ? region : used;
  if (range.isNullObject || (range.rowCount === 1 && range.columnCount === 1)) {
    throw new ExcelProblem(
      "emptySelection",
      { address: asked.address },
      await suggestSource(context, sheet)
    );
  }
  if (range.columnCount === 1) {
    const suggestion =
      region.columnCount > 1 ? region.address : await suggestSource(context, sheet);
    throw new ExcelProblem("singleColumn", { address: range.address }, suggestion);
  }
  return withoutBeside(context, { sheet, range });
}

async function selection(context: Excel.RequestContext): Promise<Excel.Range> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("areaCount,address");
  await context.sync();
  if (selected.areaCount > 1) {
    const first = selected.areas.getItemAt(0);
    const region = first.getSurroundingRegion();
    region.load("address");
    await context.sync();
    throw new ExcelProblem("severalAreas", { address: selected.address }, region.address);
  }
  const range = context.workbook.getSelectedRange();
  range.load(RANGE_FIELDS);
  await context.sync();
  return range;
}

async function tablePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table
): Promise<Omit<Place, "besideColumns">> {
  const whole = table.getRange();
  const range = table.showTotals ? whole.getResizedRange(-1, 0) : whole;
  range.load(RANGE_FIELDS);
  await context.sync();
  return { sheet, range, table };
}

/** Class columns of an earlier run touch the list, so Excel's region takes them in: they are cut off again. */
async function withoutBeside(
  context: Excel.RequestContext,
  place: Omit<Place, "besideColumns">
): Promise<Place> {
  const { sheet, range } = place;
  sheet.load("id");
  const areas = await besideAreas(context);
  const { columns, overlap } = besideColumnsOf(sheet.id, range, areas);
  if (overlap === 0) return { ...place, besideColumns: columns };
  const list = range.getResizedRange(0, -overlap);
  list.load(RANGE_FIELDS);
  await context.sync();
  return { ...place, range: list, besideColumns: columns };
}
