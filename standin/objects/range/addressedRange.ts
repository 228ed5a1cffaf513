import { parseAddress } from "../../../xlsx/model/address";
import { areaOf } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { Session } from "../../class/session";
import type { RangeTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

/** The range that a text names: an address ("A1:B2", "Sheet1!A:C") or a defined name. */
export function addressedRange(
  sheetId: string,
  text: string | undefined,
  session: Session
): RangeTarget {
  if (text === undefined || text === "")
    return { sheetId, area: areaOf(0, 0, SHEET_ROWS, SHEET_COLUMNS) };
  const address = parseAddress(text) ?? namedArea(sheetId, text, session);
  if (!address) throw new ExcelError("InvalidArgument");
  if (address.sheet === undefined) return { sheetId, area: address.area };
  const sheet = session.book.sheetByName(address.sheet);
  if (!sheet) throw new ExcelError("ItemNotFound");
  return { sheetId: sheet.id, area: address.area };
}

function namedArea(
  sheetId: string,
  text: string,
  { book }: Session
): ReturnType<typeof parseAddress> {
  const named = book.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found =
    named.find((name) => name.sheetId === sheetId) ??
    named.find((name) => name.sheetId === undefined);
  if (found) return parseAddress(found.formula.slice(1));
  const table = book.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) return undefined;
  const { row, column, rows, columns } = table.area;
  return {
    sheet: sheet.name,
    area: areaOf(row + 1, column, rows - 1 - (table.showTotals ? 1 : 0), columns),
  };
}
