import { areaOf, contains, overlaps, type Area } from "../../../xlsx/model/area";
import type { BookSheet, CellFormula } from "../../book/bookSheet";
import type { BookTable } from "../../book/bookTable";
import { shiftFormula } from "../../../xlsx/model/shiftFormula";
import { bodyOf } from "../../class/bodyOf";
import type { Session } from "../../class/session";

/**
 * What Excel's AutoCorrect does to tables after a write, as developers report it also for writes of add-ins (OfficeDev/office-js#2093, #6745): a table takes in
 * the cells right beside or below it, a formula alone in its column is filled down, and a header that stands twice gets a number at once.
 */
export function autoCorrect(
  sheet: BookSheet,
  area: Area,
  formulas: readonly CellFormula[],
  { book }: Session
): void {
  for (const table of book.tables) {
    if (table.sheetId !== sheet.id) continue;
    const grown = takenIn(table, area);
    if (grown && isFree(sheet, grown, table, book.tables)) table.resize(grown);
    for (const formula of formulas) fillColumn(sheet, table, formula);
    if (overlaps({ ...table.area, rows: 1 }, area) || grown) showHeader(sheet, table);
  }
}

/** The table with the cells that were written right beside or below it. */
function takenIn({ area: table, showTotals }: BookTable, written: Area): Area | undefined {
  const right = table.column + table.columns;
  const below = table.row + table.rows;
  const besides = written.column <= right && written.column + written.columns > right;
  if (besides && written.row < below && written.row + written.rows > table.row)
    return { ...table, columns: written.column + written.columns - table.column };
  const under = written.row <= below && written.row + written.rows > below;
  const within = written.column < right && written.column + written.columns > table.column;
  return under && within && !showTotals
    ? { ...table, rows: written.row + written.rows - table.row }
    : undefined;
}

function isFree(
  sheet: BookSheet,
  area: Area,
  table: BookTable,
  tables: readonly BookTable[]
): boolean {
  return (
    !sheet.merges.some((merge) => overlaps(merge, area)) &&
    !tables.some(
      (other) => other !== table && other.sheetId === sheet.id && overlaps(other.area, area)
    )
  );
}

function fillColumn(
  sheet: BookSheet,
  table: BookTable,
  { row, column, formula }: CellFormula
): void {
  const body = bodyOf(table);
  if (!contains(body, areaOf(row, column)) || body.rows < 2) return;
  const cells = areaOf(body.row, column, body.rows, 1);
  const isAlone = sheet
    .formulas(cells)
    .every(([cell], index) => cell === "" || index === row - body.row);
  if (!isAlone) return;
  const filled = Array.from({ length: body.rows }, (_, index) => ({
    row: body.row + index,
    column,
    formula: shiftFormula(formula, body.row + index - row, 0),
  }));
  sheet.write(
    cells,
    filled.map(() => [null]),
    filled,
    []
  );
}

function showHeader(sheet: BookSheet, { area, columnNames }: BookTable): void {
  const header = { ...area, rows: 1 };
  const [shown = []] = sheet.texts(header);
  if (columnNames.every((name, index) => name === shown[index])) return;
  const texts = columnNames.map((_name, column) => ({ row: 0, column }));
  sheet.write(header, [columnNames], [], texts);
}
