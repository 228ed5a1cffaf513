import type { SpillSize } from "../../report/formulas/spillSize";
import { assertWritable } from "../assertWritable";
import { ExcelProblem } from "../excelProblem";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";
import { isUnfinished, kindOf, loadMark } from "../mark";
import { isOfficeError } from "../problemOf";
import { areasOf } from "../read/areasOf";
import { RANGE_FIELDS } from "../read/rangeAt";

/** A formula for one cell, and the room that its result needs. */
export interface FormulaToInsert {
  /** In English, with commas. */
  readonly formula: string;
  readonly size: SpillSize;
  /** The list that it takes, "Sales!A1:F900". */
  readonly list: string;
}

/** Addresses. */
export interface InsertedFormula {
  readonly cell: string;
  readonly area: string;
}

/**
 * Writes a formula into the selected cell, and gives days below it the look of days. Nothing is written where its result would not fit.
 * @throws ExcelProblem "notOneCell", "onOwnSheet", "sheetProtected", "noRoom", "edgeOfSheet", "inTable", "rowsHidden", "besideList"
 */
export async function insertFormula(
  context: Excel.RequestContext,
  { formula, size, list }: FormulaToInsert
): Promise<InsertedFormula> {
  const cell = await selectedCell(context);
  const sheet = cell.worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  const mark = loadMark(sheet);
  await context.sync();
  if (kindOf(mark) !== undefined || isUnfinished(mark))
    throw new ExcelProblem({ code: "onOwnSheet", facts: { sheet: sheet.name } });
  assertWritable(sheet);
  const { rows, columns } = size;
  if (cell.rowIndex + rows > SHEET_ROWS || cell.columnIndex + columns > SHEET_COLUMNS)
    throw new ExcelProblem({ code: "edgeOfSheet", facts: { cell: cell.address, rows, columns } });
  const area = cell.getAbsoluteResizedRange(rows, columns);
  await assertRoom(context, area, list);
  cell.formulas = [[formula]];
  for (const column of size.dayColumns)
    area.getColumn(column).numberFormat = size.dayFormat as unknown as string[][];
  await context.sync();
  return { cell: cell.address, area: area.address };
}

/** A merged cell is several. */
async function selectedCell(context: Excel.RequestContext): Promise<Excel.Range> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("address,cellCount");
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "InvalidSelection") throw error;
    throw new ExcelProblem({ code: "notOneCell", facts: { cells: "" }, cause: error });
  }
  if (selected.cellCount !== 1)
    throw new ExcelProblem({ code: "notOneCell", facts: { cells: selected.address } });
  const cell = context.workbook.getSelectedRange();
  cell.load(RANGE_FIELDS);
  await context.sync();
  return cell;
}

/** Where Excel would show #SPILL!, nobody would see the result, or the next run would read it as part of the list. */
async function assertRoom(
  context: Excel.RequestContext,
  area: Excel.Range,
  list: string
): Promise<void> {
  area.load(`${RANGE_FIELDS},rowHidden`);
  const tables = area.getTables(false).load("items/name");
  const filled = area.getUsedRangeOrNullObject(true).load("address");
  // On the desktop the question may empty the list of undo (OfficeDev/office-js#5918): there Excel's #SPILL! tells of blank merged cells.
  const merged = isOnTheWeb() ? [area.getMergedAreasOrNullObject().load("address")] : [];
  await context.sync();
  const [table] = tables.items;
  if (table !== undefined)
    throw new ExcelProblem({ code: "inTable", facts: { cells: area.address, table: table.name } });
  const taken = [filled, ...merged].find(({ isNullObject }) => !isNullObject);
  if (taken !== undefined)
    throw new ExcelProblem({
      code: "noRoom",
      facts: { cells: area.address, taken: taken.address },
    });
  if (area.rowHidden !== false)
    throw new ExcelProblem({ code: "rowsHidden", facts: { cells: area.address } });
  if (touches(area.address, list))
    throw new ExcelProblem({ code: "besideList", facts: { cells: area.address, list } });
}

/** Whether no empty row or column is between cells and a list. */
function touches(cells: string, list: string): boolean {
  if (sheetOf(cells) !== sheetOf(list)) return false;
  const [a, b] = [areasOf(cells)[0]!, areasOf(list)[0]!];
  return (
    a.row <= b.row + b.rows &&
    b.row <= a.row + a.rows &&
    a.column <= b.column + b.columns &&
    b.column <= a.column + a.columns
  );
}

function sheetOf(address: string): string {
  return address.slice(0, address.lastIndexOf("!"));
}

function isOnTheWeb(): boolean {
  return String(Office.context.platform) === "OfficeOnline";
}
