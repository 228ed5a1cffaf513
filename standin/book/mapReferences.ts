import { columnName, parseAddress, quoteSheet } from "../../xlsx/model/address";
import type { Area } from "../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../xlsx/model/sheetSize";

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const REFERENCE = new RegExp(
  String.raw`("(?:[^"]|"")*"|\[[^\]]*\])|(?<![\p{L}\p{N}_.$'!\]])(${SHEET})?(${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "giu"
);

/**
 * A formula with other references; texts in quotes, columns of tables, names, functions and other files are left alone, and "$" stays where it stood.
 * @param map gets the sheet that a reference names (undefined: the formula's own); undefined makes it #REF!
 */
export function mapReferences(
  formula: string,
  map: (
    sheet: string | undefined,
    area: Area
  ) => { readonly sheet: string | undefined; readonly area: Area } | undefined
): string {
  return formula.replace(
    REFERENCE,
    (whole, quoted: string | undefined, _sheet: string | undefined, written: string) => {
      const address = quoted === undefined ? parseAddress(whole) : undefined;
      if (!address) return whole;
      const next = map(address.sheet, address.area);
      if (!next) return "#REF!";
      const prefix = next.sheet === undefined ? "" : `${quoteSheet(next.sheet)}!`;
      return prefix + withMarks(written, next.area);
    }
  );
}

/** The area as it was written: as one cell, as a pair, as whole rows or columns, fixed or not. */
function withMarks(written: string, { row, column, rows, columns }: Area): string {
  const [first = "", second] = written.split(":");
  const part = (text: string, r: number, c: number): string => {
    const fixed = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
    const [, before = "", letters = "", between = "", digits = ""] = fixed ?? [];
    const name = letters === "" ? "" : `${before}${columnName(Math.min(c, SHEET_COLUMNS - 1))}`;
    // "$1" has its mark before the digits.
    const mark = letters === "" ? before || between : between;
    return name + (digits === "" ? "" : `${mark}${Math.min(r, SHEET_ROWS - 1) + 1}`);
  };
  const start = part(first, row, column);
  return second === undefined
    ? start
    : `${start}:${part(second, row + rows - 1, column + columns - 1)}`;
}
