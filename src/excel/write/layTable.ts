import type { Table } from "../../report/blocks/report";
import { type Budget, CALL_BYTES } from "./budget";
import type { ExistingTable } from "./existingSheets";
import { rangeOf } from "./rangeOf";

/** A table over cells that are filled already: adding rows to a table is slow, and collides with co-authors. */
export async function layTable(
  budget: Budget,
  sheet: Excel.Worksheet,
  table: Table,
  existing: ExistingTable | undefined
): Promise<void> {
  await budget.room(CALL_BYTES * 4);
  const area = rangeOf(sheet, table.area);
  if (existing !== undefined) {
    // It stays the same table, so that the user's own formulas on it stay alive.
    existing.table.resize(area);
    return;
  }
  const added = sheet.tables.add(area, true);
  added.name = table.name;
  added.style = table.style;
}
