import type { BookSheet } from "../../standin/book/bookSheet";
import type { Standin } from "../../standin/headless";

/** Everything that a user can see in the cells: to be the same before and after. */
export function userCells(standin: Pick<Standin, "book">): unknown[] {
  return standin.book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
}

function cellsOf(sheet: BookSheet): unknown {
  const area = sheet.usedArea(false);
  return area === undefined
    ? []
    : {
        area,
        values: sheet.values(area),
        formulas: sheet.formulas(area),
        formats: sheet.numberFormats(area),
      };
}
