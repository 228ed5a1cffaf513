import type { Table } from "../../../report/blocks/report";
import { applyStyle } from "../applyStyle";
import { type Budget, CALL_BYTES } from "../budget";
import { cellInput } from "../cellInput";
import { finalHeaders } from "./finalHeaders";
import { formatsOf } from "../../../report/onSheet/formatsOf";
import type { StandingTable } from "./standingTable";

/** Renews headers that are called otherwise now, and number formats that we gave and would give otherwise. Looks that the user chose stay. */
export async function renew(
  budget: Budget,
  { table, columns, ours, record }: StandingTable,
  wanted: Table
): Promise<void> {
  const changed = (id: string, header: string): Excel.TableColumn | undefined => {
    const column = columns[ours.get(id) ?? -1];
    return column === undefined || column.header === header
      ? undefined
      : table.columns.getItem(column.id);
  };
  for (const [id, header] of finalHeaders({ columns, ours }, wanted.columns)) {
    const column = changed(id, header);
    if (column === undefined) continue;
    await budget.room(CALL_BYTES * 4);
    column.getHeaderRowRange().values = [[cellInput(header)]];
  }
  for (const [id, numberFormat] of Object.entries(formatsOf(wanted))) {
    const column = columns[ours.get(id) ?? -1];
    const before = record.formats[id];
    if (column === undefined || before === undefined || before === numberFormat) continue;
    await budget.room(CALL_BYTES * 4);
    applyStyle(table.columns.getItem(column.id).getDataBodyRange(), { numberFormat });
  }
}
