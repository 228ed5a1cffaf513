import { parseAddress } from "./model/address";
import type { FileBook } from "./engines/hucre";
import { SHEET_COLUMNS, SHEET_ROWS } from "./model/sheetSize";

/** Merged cells of a sheet are held one by one. */
const MERGED_CELLS = 5_000_000;
/** 100,000 take 10 s and 800 MB until a run is through. */
const MERGED_RANGES = 100_000;
const NAMES = 100_000;

/** What Excel itself never writes, and would not open. @throws Error with half a sentence for the user */
export function assertSheets({ sheets, namedRanges = [] }: FileBook): void {
  if (sheets.length === 0) throw new Error("it has no sheet of cells");
  if (namedRanges.length > NAMES) throw new Error(`it has ${namedRanges.length} names`);
  const taken = new Set<string>();
  for (const { name, rows, merges = [], tables = [] } of sheets) {
    if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      throw new Error(`"${name}" cannot be the name of a sheet`);
    if (taken.has(name.toLowerCase())) throw new Error(`two sheets are named "${name}"`);
    taken.add(name.toLowerCase());
    if (rows.length > SHEET_ROWS || rows.some(({ length }) => length > SHEET_COLUMNS))
      throw new Error(`the sheet ${name} is larger than a sheet can be`);
    for (const { range = "", columns, name: tableName, displayName } of tables)
      if (parseAddress(range)?.area.columns !== columns.length)
        throw new Error(
          `the table ${displayName ?? tableName} of the sheet ${name} has other columns than cells`
        );
    if (merges.length > MERGED_RANGES)
      throw new Error(
        `the sheet ${name} has ${merges.length.toLocaleString("en-US")} merged ranges, more than can be held`
      );
    let merged = 0;
    for (const { startRow, startCol, endRow, endCol } of merges) {
      const isInside =
        startRow >= 0 &&
        startCol >= 0 &&
        endRow >= startRow &&
        endCol >= startCol &&
        endRow < SHEET_ROWS &&
        endCol < SHEET_COLUMNS;
      if (!isInside) throw new Error(`merged cells of the sheet ${name} lie outside of it`);
      merged += (endRow - startRow + 1) * (endCol - startCol + 1);
    }
    if (merged > MERGED_CELLS)
      throw new Error(
        `the sheet ${name} merges ${merged.toLocaleString("en-US")} cells, more than can be held`
      );
  }
}
