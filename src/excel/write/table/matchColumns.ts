import type { KnownColumn } from "../../../report/blocks/report";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";

/** A column as it stands in a table. */
export interface StandingColumn {
  /** TableColumn.id: it stays with the column wherever it is moved, and whatever it is called. */
  readonly id: number;
  readonly header: string;
}

/**
 * Our columns in a table of an earlier run: by the id that was recorded, then by a header in any language. Every other column is the user's, also one that
 * is called like ours but came after the run.
 * @param record of this very table; undefined where there is none
 * @returns our id → place in the table
 */
export function matchColumns(
  columns: readonly StandingColumn[],
  known: readonly KnownColumn[],
  record: Pick<SheetRecord, "columns" | "isOpen"> | undefined
): ReadonlyMap<string, number> {
  const recorded = record?.columns ?? {};
  const found = new Map<string, number>();
  const taken = new Set<number>();
  let conflicts = 0;
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
    if (isOther) conflicts += 1;
    else take(id, place);
  }
  // A program that gave new ids to columns, or a run that was cut off, leaves a record that is not to be believed.
  const isCertain = found.size > 0 && conflicts === 0 && record?.isOpen !== true;
  const ids = new Set(Object.values(recorded));
  const isNews = (place: number): boolean => isCertain && !ids.has(columns[place]!.id);
  for (const { id, names } of known) {
    if (found.has(id)) continue;
    take(
      id,
      columns.findIndex(
        ({ header }, place) => !taken.has(place) && !isNews(place) && names.includes(header)
      )
    );
  }
  return found;
}
