import type { Area } from "../../../xlsx/model/area";
import type { BookSheet } from "../bookSheet";
import { shiftFormula } from "../../../xlsx/model/shiftFormula";
import { withFormula } from "./cell";
import type { SheetCells } from "./sheetCells";

/** See BookSheet.moveRows. */
export function moveRows(
  sheet: BookSheet,
  cells: SheetCells,
  area: Area,
  order: readonly number[]
): void {
  cells.flush();
  const before = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const cell = cells.cell(row, column);
      return { cell: cell && { ...cell }, formula: cells.formula(row, column) };
    })
  );
  const links = sheet.hyperlinks(area);
  cells.update(area, (_old, row, column) => {
    const to = row - area.row;
    const from = order[to] ?? to;
    const found = before[from]?.[column - area.column];
    if (found?.formula === undefined) return found?.cell;
    return withFormula(found.cell, shiftFormula(found.formula, to - from, 0));
  });
  for (const { row, column } of links) sheet.setHyperlink(row, column, undefined);
  for (const { row, column, link } of links)
    sheet.setHyperlink(area.row + order.indexOf(row - area.row), column, link);
}
