import type { ClassColumns } from "../../report/report";
import { BESIDE_NAME } from "../mark";
import type { Source } from "../read/source";
import { Budget, CALL_BYTES } from "./budget";
import { safeText } from "./safeText";
import { writeMatrix } from "./writeMatrix";

/**
 * Writes letters right of the list: over those of an earlier run, or into empty cells. Never over anything else.
 * @returns false where the cells are not free: then nothing is written
 */
export async function writeClassColumns(
  context: Excel.RequestContext,
  source: Source,
  { headers, headerRow, rowCustomer, cells }: ClassColumns,
  wrote: () => void
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const columns = headers.length;
  const column = source.column + source.columnCount;
  const area = sheet.getRangeByIndexes(source.row, column, source.rowCount, columns);
  const own = context.workbook.names.getItemOrNullObject(BESIDE_NAME);
  own.load("type");
  const earlier = own.getRangeOrNullObject();
  earlier.load("columnIndex,columnCount");
  earlier.worksheet.load("id");
  await context.sync();
  const isOwn =
    !own.isNullObject &&
    !earlier.isNullObject &&
    earlier.worksheet.id === source.sheetId &&
    earlier.columnIndex === column;
  const free = Math.max(0, columns - (isOwn ? earlier.columnCount : 0));
  const beyond = sheet.getRangeByIndexes(
    source.row,
    column + columns - free,
    source.rowCount,
    Math.max(1, free)
  );
  const used = beyond.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  await context.sync();
  if (free > 0 && !used.isNullObject) return false;

  const budget = new Budget(context, wrote);
  await budget.room(CALL_BYTES * 5);
  if (!own.isNullObject) own.delete();
  context.workbook.names.add(BESIDE_NAME, area).visible = false;
  if (headerRow >= 0)
    sheet.getRangeByIndexes(source.row + headerRow, column, 1, columns).format.font.bold = true;
  const titles = headers.map(safeText);
  const safe = cells.map((texts) => texts.map(safeText));
  const empty = headers.map(() => "");
  const size = { rows: source.rowCount, columns };
  await writeMatrix(budget, sheet, { row: source.row, column }, size, (row) =>
    row === headerRow ? titles : (safe[rowCustomer[row]!] ?? empty)
  );
  await budget.flush();
  return true;
}
