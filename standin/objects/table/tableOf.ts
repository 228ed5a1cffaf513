import type { BookTable } from "../../book/bookTable";
import type { Session } from "../../class/session";
import type { TableTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

export function tableOf({ id }: TableTarget, { book }: Session): BookTable {
  const found = book.tables.find((candidate) => candidate.id === id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}
