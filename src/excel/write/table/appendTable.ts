import type { Table } from "../../../report/blocks/report";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { keepRecord } from "../../sheetRecord";
import { type Budget, CALL_BYTES } from "../budget";
import { addColumns } from "./addColumns";
import { addRows } from "./addRows";
import { isSameCell } from "./isSameCell";
import { recordOfTable } from "./recordOfTable";
import type { StandingTable } from "./standingTable";
import { widenTable } from "./widenTable";

interface Appended {
  readonly record: SheetRecord;
  /** Queues the rows, for the request that says that the run stands. */
  readonly append: () => Promise<void>;
}

/**
 * Puts the rows of the report below those of earlier runs, which stay as they are, in the language in which the table began. A row that this run began
 * before it was repeated, or that a run left which was cut off, is filled and not added to.
 */
export async function appendTable(
  budget: Budget,
  sheet: Excel.Worksheet,
  found: StandingTable,
  table: Table
): Promise<Appended> {
  const { record, filters } = found;
  await budget.room(CALL_BYTES * 4);
  if (filters.length > 0) {
    keepRecord(sheet, { ...record, filters });
    found.table.clearFilters();
  }
  const isNew = table.columns.some(({ id }) => !found.ours.has(id) && !(id in record.columns));
  // If this run is cut off, the next one knows the new columns by their headers.
  if (isNew) keepRecord(sheet, { ...record, isOpen: true });
  const standing =
    isNew && (await widenTable(budget, found))
      ? await addColumns(budget, sheet, found, table)
      : found;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return {
    record: recordOfTable(standing, table),
    append: async () => {
      await addRows(budget, standing, table, rows, isLastFree(found, table) ? 1 : 0);
    },
  };
}

/** A row is written key first and in the order of its columns: one without its last cell is that of a run that was cut off. */
function isLastFree({ lastRow, ours }: StandingTable, { columns }: Table): boolean {
  const key = columns.find(({ role }) => role === "key");
  const last = columns.at(-1);
  const cell = (id: string | undefined): unknown => lastRow[ours.get(id ?? "") ?? -1];
  return cell(last?.id) === "" || (key !== undefined && isSameCell(cell(key.id), key.cells[0]));
}
