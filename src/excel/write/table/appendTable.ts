import type { Table } from "../../../report/blocks/report";
import { type Budget, CALL_BYTES } from "../budget";
import { keepRecord } from "../sheetRecord";
import { addColumns } from "./addColumns";
import { addRows } from "./addRows";
import { recordOfTable } from "./recordOfTable";
import type { StandingTable } from "./standingTable";
import type { Updated } from "./updateTable";
import { widenTable } from "./widenTable";

/** Puts the rows of the report below those of earlier runs, which stay as they are, in the language in which the table began. */
export async function appendTable(
  budget: Budget,
  sheet: Excel.Worksheet,
  found: StandingTable,
  table: Table
): Promise<Updated> {
  const { record, filters } = found;
  await budget.room(CALL_BYTES * 4);
  if (filters.length > 0) {
    keepRecord(sheet, { ...record, filters });
    found.table.clearFilters();
  }
  const isNew = table.columns.some(({ id }) => !found.ours.has(id) && !(id in record.columns));
  const standing =
    isNew && (await widenTable(budget, found))
      ? await addColumns(budget, sheet, found, table)
      : found;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  await addRows(budget, standing, table, rows, 0);
  return { remarks: [], record: recordOfTable(standing, table) };
}
