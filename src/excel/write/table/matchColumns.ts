import type { KnownColumn } from "../../../report/blocks/report";
import type { SheetRecord } from "../../sheetRecord";

/** A column as it stands in a table. */
export interface StandingColumn {
  /** TableColumn.id: it stays with the column wherever it is moved, and whatever it is called. */
  readonly id: number;
  readonly header: string;
}

/**
 * Our columns in a table of an earlier run: by the id that was recorded, then by a header in any language. Every other column is the user's.
 * @returns our id → place in the table
 */
export function matchColumns(
  columns: readonly StandingColumn[],
  known: readonly KnownColumn[],
  { columns: recorded }: Pick<SheetRecord, "columns">
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (id: string, place: number): void => {
    if (place < 0) return;
    found.set(id, place);
    taken.add(place);
  };
  for (const { id, names } of known) {
    const place = columns.findIndex((column) => column.id === recorded[id]);
    const header = columns[place]?.header ?? "";
    // The record may be of another state of the table: a column that is called like another one of ours is not this one.
    const isOther = !names.includes(header) && known.some((other) => other.names.includes(header));
    if (!isOther) take(id, place);
  }
  for (const { id, names } of known) {
    if (found.has(id)) continue;
    take(
      id,
      columns.findIndex(({ header }, place) => !taken.has(place) && names.includes(header))
    );
  }
  return found;
}
