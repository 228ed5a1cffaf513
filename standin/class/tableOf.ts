import type { BookTable } from "../book/bookTable";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "./session";
import type { TableTarget } from "./targets";

export function tableOf({ id }: TableTarget, { book }: Session): BookTable {
  const found = book.tables.find((candidate) => candidate.id === id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}
