import type { Area } from "../../xlsx/model/area";
import type { BookSheet } from "../../standin/book/bookSheet";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { Standin } from "../../standin/headless";

/** Everything that a user can see in the cells: to be the same before and after. */
export function userCells(standin: Pick<Standin, "book">): readonly SheetCells[] {
  return standin.book.sheets.map((sheet) => ({ name: sheet.name, ...cellsOf(sheet) }));
}

interface SheetCells {
  readonly name: string;
  readonly area: Area | undefined;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

function cellsOf(sheet: BookSheet): Omit<SheetCells, "name"> {
  const area = sheet.usedArea(false);
  return area === undefined
    ? { area, values: [], formulas: [], formats: [] }
    : {
        area,
        values: sheet.values(area),
        formulas: sheet.formulas(area),
        formats: sheet.numberFormats(area),
      };
}
