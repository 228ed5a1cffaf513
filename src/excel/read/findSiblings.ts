import { adjacentAreas, adjacentColumnsOf } from "../adjacentAreas";
import { isOfficeError } from "../problemOf";
import { headerWord } from "./headerWord";
import { kindOf, loadMark } from "../mark";
import { RANGE_FIELDS } from "./rangeAt";
import type { Source } from "./source";

/** Lists begin near the top of a sheet. */
const LOOK_ROWS = 50;
const LOOK_COLUMNS = 200;
/** The tops of fifty wide sheets would pass the 5 MB of an answer. */
const SHEETS_AT_ONCE = 10;

interface Top {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Other lists of the workbook with the same header: the same words in the same columns, and no columns more.
 * @param headerRows of the source, zero-based inside it, neighbours
 * @param taken lists that are used already
 * @returns their addresses, in the order of the sheets
 */
export async function findSiblings(
  context: Excel.RequestContext,
  source: Source,
  headerRows: readonly number[],
  taken: readonly Source[]
): Promise<readonly string[]> {
  try {
    return await siblings(context, source, headerRows, taken);
  } catch (error) {
    // They are only mentioned: a sheet that Excel does not let be looked at must not stop the run.
    if (isOfficeError(error)) return [];
    throw error;
  }
}

async function siblings(
  context: Excel.RequestContext,
  source: Source,
  headerRows: readonly number[],
  taken: readonly Source[]
): Promise<readonly string[]> {
  const header = headerRows.map((row) => (source.head.values[row] ?? []).map(headerWord));
  if (header.flat().filter((text) => text !== "").length < 2) return [];
  const tops = await sheetTops(context, source.columnCount);
  const hits = tops.flatMap(({ sheet, range }) =>
    placesOf(header, range.values as unknown[][])
      .map(([row, column]) => [range.rowIndex + row, range.columnIndex + column] as const)
      .filter(([row, column]) => !taken.some((list) => holds(list, sheet.id, row, column)))
      .map(([row, column]) => around(sheet, row, column))
  );
  if (hits.length === 0) return [];
  const areas = await adjacentAreas(context);
  const wholes = hits.map(({ sheet, column, region, tables }) => {
    const [table] = tables.items;
    const range = table?.getRange() ?? region;
    if (table !== undefined) range.load(RANGE_FIELDS);
    return { sheet, column, range, hasTotals: table?.showTotals === true };
  });
  await context.sync();
  const found = wholes.filter(({ sheet, column, range }) => {
    const { overlap } = adjacentColumnsOf(sheet.id, range, areas);
    return range.columnIndex === column && range.columnCount - overlap === source.columnCount;
  });
  const lists = found.map(({ range, hasTotals }) => {
    const list = range.getAbsoluteResizedRange(
      range.rowCount - Number(hasTotals),
      source.columnCount
    );
    list.load("address,rowCount");
    return list;
  });
  await context.sync();
  return [
    ...new Set(lists.filter(({ rowCount }) => rowCount > header.length).map((l) => l.address)),
  ];
}

/** The tops of all sheets that can be seen and are not ours. */
async function sheetTops(context: Excel.RequestContext, columns: number): Promise<readonly Top[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/visibility");
  await context.sync();
  const sheets = worksheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used, mark: loadMark(sheet) };
    });
  await context.sync();
  const looked = sheets
    .filter(({ mark, used }) => kindOf(mark) === undefined && !used.isNullObject)
    .filter(({ used }) => used.rowCount > 1 && used.columnCount >= columns);
  const tops: Top[] = [];
  for (let from = 0; from < looked.length; from += SHEETS_AT_ONCE) {
    for (const { sheet, used } of looked.slice(from, from + SHEETS_AT_ONCE)) {
      const range = used.getAbsoluteResizedRange(
        Math.min(used.rowCount, LOOK_ROWS),
        Math.min(used.columnCount, LOOK_COLUMNS)
      );
      range.load("values,rowIndex,columnIndex");
      tops.push({ sheet, range });
    }
    await context.sync();
  }
  return tops;
}

/** Where the words of a header stand in a matrix. */
function placesOf(
  header: readonly (readonly string[])[],
  values: readonly (readonly unknown[])[]
): (readonly [row: number, column: number])[] {
  const width = header[0]!.length;
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row + header.length <= values.length; row += 1) {
    const last = values[row]!.length - width;
    for (let column = 0; column <= last; column += 1) {
      const same = header.every((words, down) =>
        words.every((one, right) => headerWord(values[row + down]![column + right]) === one)
      );
      if (same) places.push([row, column]);
    }
  }
  return places;
}

function around(sheet: Excel.Worksheet, row: number, column: number) {
  const cell = sheet.getCell(row, column);
  const region = cell.getSurroundingRegion();
  region.load(RANGE_FIELDS);
  const tables = cell.getTables(false);
  tables.load("items/name,items/showTotals");
  return { sheet, column, region, tables };
}

function holds(list: Source, sheetId: string, row: number, column: number): boolean {
  return (
    list.sheetId === sheetId &&
    row >= list.row &&
    row < list.row + list.rowCount &&
    column >= list.column &&
    column < list.column + list.columnCount
  );
}
