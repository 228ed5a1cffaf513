import type { Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS } from "./sheetSize";

/** 0 -> "A", 26 -> "AA" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:B9", "A1" for a single cell, "A:B" for whole columns, "1:9" for whole rows. */
export function formatArea({ row, column, rows, columns }: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = row + rows;
  const lastColumn = columnName(column + columns - 1);
  if (rows === SHEET_ROWS && columns < SHEET_COLUMNS)
    return `${mark}${columnName(column)}:${mark}${lastColumn}`;
  if (columns === SHEET_COLUMNS) return `${mark}${row + 1}:${mark}${lastRow}`;
  const first = `${mark}${columnName(column)}${mark}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${mark}${lastColumn}${mark}${lastRow}`;
}

/** The name as it stands before "!" in an address: in apostrophes where Excel needs them. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rc]$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

const REFERENCE = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?(?::(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?)?$/;

/** "Sheet1!A1:B2", "A:C", "2:5", "$A$1". @returns undefined when it is none of these or lies outside a sheet */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquote(text.slice(0, bang));
  const area = parseArea(text.slice(bang + 1));
  return area && (sheet === undefined ? { area } : { sheet, area });
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}

function parseArea(text: string): Area | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match || text === "") return undefined;
  const [, firstColumn, firstRow, secondColumn, secondRow] = match;
  const isPair = text.includes(":");
  if (!isPair && (firstColumn === undefined || firstRow === undefined)) return undefined;
  if (
    isPair &&
    ((firstColumn === undefined) !== (secondColumn === undefined) ||
      (firstRow === undefined) !== (secondRow === undefined))
  )
    return undefined;
  const [left, right] = ordered(
    letters(firstColumn),
    letters(secondColumn ?? firstColumn),
    SHEET_COLUMNS
  );
  const [top, bottom] = ordered(number(firstRow), number(secondRow ?? firstRow), SHEET_ROWS);
  if (left < 0 || top < 0 || right >= SHEET_COLUMNS || bottom >= SHEET_ROWS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function letters(text: string | undefined): number | undefined {
  return text === undefined ? undefined : columnIndex(text.replace("$", ""));
}
function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace("$", "")) - 1;
}

/** The first and last of a side; the whole side when it is not named. */
function ordered(
  first: number | undefined,
  second: number | undefined,
  size: number
): readonly [number, number] {
  return first === undefined || second === undefined
    ? [0, size - 1]
    : [Math.min(first, second), Math.max(first, second)];
}
