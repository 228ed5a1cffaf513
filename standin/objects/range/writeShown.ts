import { overlaps, type Area } from "../../../xlsx/model/area";
import type { BookSheet, CellFormula } from "../../book/bookSheet";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { Session } from "../../class/session";
import { visibleIndices } from "./visibleAreas";

/** Whether a filter hides rows of the area. */
export function isFiltered(area: Area, sheet: BookSheet, { book }: Session): boolean {
  const filters = book.tables.filter((table) => table.sheetId === sheet.id);
  const filtered = [...filters, ...(sheet.autoFilter ? [sheet.autoFilter] : [])].some(
    (filter) => filter.criteria.size > 0 && overlaps(filter.area, area)
  );
  return (
    filtered &&
    visibleIndices(area.row, area.rows, (row) => sheet.isRowHidden(row)).length < area.rows
  );
}

/**
 * One matrix written over rows that a filter hides, as developers report it (OfficeDev/office-js#224, xlwings#747): it goes to the rows that are shown,
 * one after the other, and what is left over is lost.
 */
export function writeShown(
  sheet: BookSheet,
  area: Area,
  values: readonly (readonly (CellValue | null)[])[],
  formulas: readonly CellFormula[],
  texts: readonly { readonly row: number; readonly column: number }[]
): void {
  const shown = visibleIndices(area.row, area.rows, (row) => sheet.isRowHidden(row));
  shown.forEach((row, index) =>
    sheet.write(
      { ...area, row, rows: 1 },
      [values[index] ?? []],
      formulas
        .filter((formula) => formula.row === area.row + index)
        .map((formula) => ({ ...formula, row })),
      texts.filter((text) => text.row === index).map(({ column }) => ({ row: 0, column }))
    )
  );
}
