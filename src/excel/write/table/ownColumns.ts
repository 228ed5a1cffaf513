import { type KnownColumn, TABLE_NAMES } from "../../../report/blocks/report";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { LEAST_COLUMNS } from "./leastColumns";
import { matchColumns, type StandingColumn } from "./matchColumns";

const OURS = new RegExp(`^(${Object.values(TABLE_NAMES).join("|")})\\d*$`);

/**
 * Our columns in a table on a sheet of ours.
 * A workbook that was opened again may give its table another id. Where somebody has renamed the columns too, the record is believed if it has nothing but
 * columns that are there, in a table that is called like one of ours.
 * @returns our id → place in the table
 */
export function ownColumns(
  table: { readonly id: string; readonly name: string },
  columns: readonly StandingColumn[],
  known: readonly KnownColumn[],
  record: SheetRecord
): ReadonlyMap<string, number> {
  const isOfIt = record.table === table.id;
  const found = matchColumns(columns, known, isOfIt ? record : undefined);
  if (isOfIt || found.size >= LEAST_COLUMNS || !OURS.test(table.name)) return found;
  const recorded = Object.values(record.columns);
  const isWhole = recorded.every((id) => columns.some((column) => column.id === id));
  return isWhole ? matchColumns(columns, known, record) : found;
}
