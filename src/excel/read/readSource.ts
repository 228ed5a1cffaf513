import type { Cell } from "../../engine/sales/sales";
import { columnLetters } from "../../report/blocks/address";
import { askDayShift } from "../dayShift";
import { ExcelProblem } from "../excelProblem";
import { isOfficeError } from "../problemOf";
import { headRows } from "./headRows";
import { hiddenRows } from "./hiddenRows";
import type { Place } from "./locateSource";
import { mergedAreas } from "./mergedAreas";
import type { Source } from "./source";

/**
 * Reads what is needed to recognise the list: its head with formats, merges, hidden rows, the date system.
 * @param todayDay serial day of today on this computer
 * @throws ExcelProblem "responseTooLarge" where the list has all columns of a sheet
 */
export async function readSource(
  context: Excel.RequestContext,
  place: Place,
  todayDay: number
): Promise<Source> {
  const { sheet, range, table } = place;
  const rows = headRows(range.rowCount, range.columnCount);
  const top = range.getAbsoluteResizedRange(rows, range.columnCount);
  top.load("values,numberFormat");
  range.load("rowHidden");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("id,name");
  const dayShift = askDayShift(context);
  await context.sync();

  // Excel gives null for whole rows: a list that takes all columns of the sheet.
  if ((top.values as Cell[][] | null) === null)
    throw new ExcelProblem({ code: "responseTooLarge", facts: { address: range.address } });
  const values = top.values as Cell[][];
  const numberFormats = top.numberFormat as string[][];
  const hasBlanks = values.some((row) => row.some((cell) => cell === ""));
  const merges = hasBlanks ? await mergedAreas(context, range) : [];
  const hidden = range.rowHidden === false ? [] : await hiddenRows(context, range);
  const beyond = place.around === undefined ? cellBeyond(used, place) : undefined;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    head: {
      values,
      numberFormats,
      firstRow: range.rowIndex,
      letters: Array.from({ length: range.columnCount }, (_, c) =>
        columnLetters(range.columnIndex + c)
      ),
      rowCount: range.rowCount,
      columnCount: range.columnCount,
      merges,
      isTable: table !== undefined,
      date1904: dayShift() !== 0,
      todayDay,
    },
    hidden,
    filtered: hidden.length > 0 && (await isFiltered(context, sheet, table)),
    adjacentColumns: place.adjacentColumns,
    ...(table === undefined ? {} : { tableName: table.name }),
    ...(place.around === undefined ? {} : { around: place.around }),
    ...(beyond === undefined ? {} : { beyond }),
  };
}

/** A protected sheet may refuse to tell: then its rows count as hidden by hand, which the run says. */
async function isFiltered(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table | undefined
): Promise<boolean> {
  sheet.autoFilter.load("isDataFiltered");
  table?.autoFilter.load("isDataFiltered");
  try {
    await context.sync();
    return sheet.autoFilter.isDataFiltered || table?.autoFilter.isDataFiltered === true;
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "AccessDenied") throw error;
    return false;
  }
}

function cellBeyond(
  used: Excel.Range,
  { range, adjacentColumns, table }: Place
): readonly [row: number, column: number] | undefined {
  if (used.isNullObject) return undefined;
  const row = used.rowIndex + used.rowCount - 1;
  const column = used.columnIndex + used.columnCount - 1;
  // A table's totals row belongs to it and is not part of what is read.
  const rowsOfList = range.rowCount + (table?.showTotals === true ? 1 : 0);
  const isBelow = row >= range.rowIndex + rowsOfList;
  const isRight = column >= range.columnIndex + range.columnCount + adjacentColumns;
  return isBelow || isRight ? [row, column] : undefined;
}
