import { columnLetters, sheetReference } from "../blocks/address";
import type { ListPlace } from "./listPlace";

/** Names that need no second brackets: letters, digits, and spaces inside. */
const PLAIN = /^[\p{L}\p{M}\p{N}]+(?: +[\p{L}\p{M}\p{N}]+)*$/u;
/** What means something inside of brackets. */
const SIGNS = /['[\]#@]/g;

/**
 * The cells of a column of a list, below its header, as a formula names them on any sheet: "Sales[Amount]" of a table, which grows with it,
 * "Sales!$F$2:$F$900" otherwise. Microsoft's rules for special characters: support.microsoft.com, "Using structured references with Excel tables".
 * @param column counted from the first of the list
 * @param headerRow row of the sheet with the header, from 1; 0 without one
 */
export function columnReference(place: ListPlace, column: number, headerRow: number): string {
  const { sheet, table, row, rows } = place;
  if (table !== undefined) {
    const name = table.columns[column]!;
    const inner = name.replace(SIGNS, "'$&");
    return `${table.name}[${PLAIN.test(name) ? inner : `[${inner}]`}]`;
  }
  const letters = columnLetters(place.column + column);
  const first = Math.max(row, headerRow) + 1;
  return `${sheetReference(sheet)}!$${letters}$${first}:$${letters}$${row + rows}`;
}
