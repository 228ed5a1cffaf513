import { columnIndex, columnName, parseAddress, quoteSheet } from "../../xlsx/model/address";
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
  return replaceReferences(formula, (address, written) => {
    const next = map(address.sheet, address.area);
    if (!next) return "#REF!";
    const prefix = next.sheet === undefined ? "" : `${quoteSheet(next.sheet)}!`;
    return prefix + withMarks(written, next.area);
  });
}

/** A formula as it reads in R1C1 notation from its cell: "=A1*$B$2" in C1 is "=RC[-2]*R2C2". */
export function inR1C1(formula: string, row: number, column: number): string {
  return replaceReferences(formula, ({ sheet }, written) => {
    const prefix = sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
    const parts = written.split(":").map((part) => {
      const { name, nameMark, digits, digitsMark } = marksOf(part);
      const rows = digits === "" ? "" : `R${place(Number(digits) - 1, digitsMark, row)}`;
      const columns = name === "" ? "" : `C${place(columnIndex(name), nameMark, column)}`;
      return rows + columns;
    });
    return prefix + parts.join(":");
  });
}

function place(index: number, mark: string, home: number): string {
  if (mark !== "") return String(index + 1);
  return index === home ? "" : `[${index - home}]`;
}

/** @param replace gets a reference as it means cells, and as they are written, without a sheet */
function replaceReferences(
  formula: string,
  replace: (address: NonNullable<ReturnType<typeof parseAddress>>, written: string) => string
): string {
  return formula.replace(
    REFERENCE,
    (whole, quoted: string | undefined, _sheet: string | undefined, written: string) => {
      const address = quoted === undefined ? parseAddress(whole) : undefined;
      return address ? replace(address, written) : whole;
    }
  );
}

/** The area as it was written: as one cell, as a pair, as whole rows or columns, fixed or not. */
function withMarks(written: string, { row, column, rows, columns }: Area): string {
  const [first = "", second] = written.split(":");
  const part = (text: string, r: number, c: number): string => {
    const { name: letters, nameMark, digits, digitsMark } = marksOf(text);
    const name = letters === "" ? "" : `${nameMark}${columnName(Math.min(c, SHEET_COLUMNS - 1))}`;
    return name + (digits === "" ? "" : `${digitsMark}${Math.min(r, SHEET_ROWS - 1) + 1}`);
  };
  const start = part(first, row, column);
  return second === undefined
    ? start
    : `${start}:${part(second, row + rows - 1, column + columns - 1)}`;
}

/** "$A1": its letters and its digits, each with the mark that fixes it. */
function marksOf(cell: string): {
  readonly name: string;
  readonly nameMark: string;
  readonly digits: string;
  readonly digitsMark: string;
} {
  const [, before = "", name = "", between = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(cell) ?? [];
  // "$1" has its mark before the digits.
  const digitsMark = name === "" ? before || between : between;
  return { name, nameMark: before, digits, digitsMark };
}
