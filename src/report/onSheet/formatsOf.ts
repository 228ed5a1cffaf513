import type { Table } from "../blocks/report";
import type { SheetRecord } from "./sheetRecord";

/** Number formats of the columns, by our ids. */
export function formatsOf({ columns }: Pick<Table, "columns">): SheetRecord["formats"] {
  return Object.fromEntries(
    columns.flatMap(({ id, style: { numberFormat } }) =>
      numberFormat === undefined ? [] : [[id, numberFormat] as const]
    )
  );
}
