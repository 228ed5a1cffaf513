import { parseAddress } from "../../../xlsx/model/address";
import { overlaps, type Area } from "../../../xlsx/model/area";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";

/** A table may not touch another table, nor merged cells. */
export function assertFree(
  sheetId: string,
  area: Area,
  tableId: string | undefined,
  { book }: Session
): void {
  const blocked =
    book.tables.some(
      (other) => other.id !== tableId && other.sheetId === sheetId && overlaps(other.area, area)
    ) || book.sheet(sheetId)?.merges.some((merge) => overlaps(merge, area)) === true;
  if (blocked)
    throw new ExcelError("InvalidArgument", "A table can't overlap another table or merged cells.");
}

/** As a defined name: a letter or underscore first, no spaces, not a cell's address, not taken. */
export function assertTableName(name: string, tableId: string, { book }: Session): void {
  const isAllowed =
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !parseAddress(name) &&
    !/^[rc]$/i.test(name);
  if (!isAllowed) throw new ExcelError("InvalidArgument");
  const same = (other: { readonly name: string }): boolean =>
    other.name.toLowerCase() === name.toLowerCase();
  if (book.names.some(same) || book.tables.some((other) => other.id !== tableId && same(other)))
    throw new ExcelError("InvalidArgument", "standin: the name is taken");
}
