import type { Table } from "../../../report/blocks/report";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { formatsOf } from "../../../report/onSheet/formatsOf";
import type { StandingTable } from "./standingTable";

/** What the next run has to know of a table; a column that the user deleted stays known, so that it stays deleted. */
export function recordOfTable(
  { id: table, record, columns, ours }: Pick<StandingTable, "id" | "record" | "columns" | "ours">,
  wanted: Pick<Table, "columns">
): SheetRecord {
  const ids = [...ours].map(([id, place]) => [id, columns[place]!.id] as const);
  return {
    table,
    columns: { ...record.columns, ...Object.fromEntries(ids) },
    formats: { ...record.formats, ...formatsOf(wanted) },
    ...(record.rules === undefined ? {} : { rules: record.rules }),
  };
}
