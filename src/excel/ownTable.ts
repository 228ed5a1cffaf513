import { knownTables } from "../report/knownTables";
import type { OwnSheet } from "./ownSheets";
import type { Budget } from "./write/budget";
import { LEAST_COLUMNS } from "./write/table/leastColumns";
import { ownColumns } from "./write/table/ownColumns";
import type { ReadableTable } from "./write/table/readColumns";

/**
 * The table of ours on a sheet of ours, to read from it, also where the sheet is protected.
 * @param dayShift of the workbook
 * @returns undefined where the user took it away
 */
export async function ownTable(
  budget: Budget,
  { kind, sheet, record }: OwnSheet,
  dayShift: number
): Promise<ReadableTable | undefined> {
  const asked = sheet.tables.items.map((table) => {
    table.columns.load("items/id,items/name");
    return { table, body: table.getDataBodyRange().load("rowCount") };
  });
  await budget.flush();
  const known = knownTables()[kind] ?? [];
  return asked
    .map(({ table, body: { rowCount } }): ReadableTable => {
      const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
      const ours = ownColumns(table, columns, known, record);
      return { table, columns, ours, rowCount, dayShift };
    })
    .sort((p, q) => q.ours.size - p.ours.size)
    .find(({ ours }) => ours.size >= LEAST_COLUMNS);
}
