import { ExcelError } from "../protocol/excelError";
import type { Session } from "./session";
import { tableOf } from "./tableOf";
import type { ColumnTarget } from "./targets";

/** Where the column stands in its table now. */
export function columnIndexOf(target: ColumnTarget, session: Session): number {
  const index = tableOf(target, session).columnIds.indexOf(target.columnId);
  if (index < 0) throw new ExcelError("ItemNotFound");
  return index;
}
