import { blankSheet, bookOf } from "../../../xlsx/model/blank";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { detectDelimiter, parseCsv } from "../../../xlsx/engines/hucre";
import { enter } from "../entry/enter";
import type { BookModel } from "../../../xlsx/model/model";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { storable } from "../../../xlsx/model/storable";
import type { CellStyle } from "../../../xlsx/model/style";
import { csvText } from "./csvText";

/** A text of JavaScript ends at half a gigabyte. */
const MOST_BYTES = 400e6;

/**
 * A CSV file as Excel opens it: one sheet, named after the file; cells become numbers, dates and texts as if they were typed.
 * @param csv text, or the bytes of a file; separated by commas, semicolons or tabs
 * @throws Error where the bytes are no text
 */
export function readCsv(csv: string | Uint8Array, fileName = "Sheet1.csv"): BookModel {
  if (csv.length > MOST_BYTES) throw new Error("it is larger than can be held");
  const text = storable((typeof csv === "string" ? csv : csvText(csv)).replace(/^\uFEFF/, ""));
  const rows = parseCsv(text, {
    delimiter: detectDelimiter(text),
    typeInference: false,
    skipEmptyRows: false,
  });
  if (rows.length > SHEET_ROWS || rows.some(({ length }) => length > SHEET_COLUMNS))
    throw new Error("it has more rows or columns than a sheet");
  const thisYear = new Date().getFullYear();
  const formats: CellStyle[] = [{}];
  const indexOf = new Map<string, number>();
  const styles: (number[] | undefined)[] = [];
  const values = rows.map((row, r) =>
    row.map((cell, c): CellValue | null => {
      if (typeof cell !== "string" || cell === "")
        return typeof cell === "string" || cell === null || cell instanceof Date ? null : cell;
      const entry = enter(cell, false, false, thisYear);
      // Excel would calculate a formula in a CSV file; here it stays what it is: data. An apostrophe means something where it is typed only.
      if (entry.kind !== "value") return cell;
      if (entry.numberFormat !== undefined) {
        let index = indexOf.get(entry.numberFormat);
        if (index === undefined) {
          index = formats.push({ numberFormat: entry.numberFormat }) - 1;
          indexOf.set(entry.numberFormat, index);
        }
        (styles[r] ??= [])[c] = index;
      }
      return entry.value;
    })
  );
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]|^'|'$/g, "_")
    .slice(0, 31);
  return {
    ...bookOf([{ ...blankSheet(name === "" ? "Sheet1" : name), values, styles }]),
    styles: formats,
  };
}
