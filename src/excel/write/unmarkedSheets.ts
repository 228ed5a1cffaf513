import type { KnownTables, SheetKind } from "../../report/blocks/report";
import type { OwnSheet } from "../ownSheets";
import { matchColumns } from "./table/matchColumns";

/** So many headers of ours beside each other are no accident; of a table with fewer columns all of them. */
const CERTAIN_COLUMNS = 8;
/** And of these so many that no other table of ours has: a user's copy of one may look like another that was never made. */
const OWN_COLUMNS = 3;

/**
 * Sheets that have lost our marks, which some programs drop when they save a workbook: known by the headers of their tables.
 * @param others sheets without a mark, ids and names of their tables loaded
 * @param kinds that were not found by a mark
 */
export async function unmarkedSheets(
  context: Excel.RequestContext,
  others: readonly Excel.Worksheet[],
  kinds: readonly SheetKind[],
  known: KnownTables
): Promise<readonly OwnSheet[]> {
  const wanted = kinds.flatMap((kind) => {
    const columns = known[kind];
    return columns === undefined ? [] : [{ kind, columns }];
  });
  const asked = others.filter(({ tables }) => tables.items.length > 0);
  if (wanted.length === 0 || asked.length === 0) return [];
  for (const { tables } of asked)
    for (const table of tables.items) table.columns.load("items/id,items/name");
  await context.sync();
  const tablesWith = new Map<string, number>();
  for (const columns of Object.values(known))
    for (const name of new Set(columns.flatMap(({ names }) => names)))
      tablesWith.set(name, (tablesWith.get(name) ?? 0) + 1);
  const matches = wanted.flatMap(({ kind, columns }) =>
    asked.map((sheet) => {
      const counts = sheet.tables.items.map(({ columns: { items } }) => {
        const standing = items.map(({ id, name }) => ({ id, header: name }));
        const places = [...matchColumns(standing, columns, undefined).values()];
        const own = places.filter((place) => tablesWith.get(standing[place]!.header) === 1);
        return own.length >= OWN_COLUMNS ? places.length : 0;
      });
      const enough = Math.min(CERTAIN_COLUMNS, columns.length);
      return { kind, sheet, count: Math.max(...counts), enough };
    })
  );
  // Our tables share some headers: a sheet is of the kind that knows most of them.
  matches.sort((p, q) => q.count - p.count);
  const found = new Map<SheetKind, Excel.Worksheet>();
  for (const { kind, sheet, count, enough } of matches) {
    const isTaken = found.has(kind) || [...found.values()].includes(sheet);
    if (count >= enough && !isTaken) found.set(kind, sheet);
  }
  return wanted.flatMap(({ kind }) => {
    const sheet = found.get(kind);
    return sheet === undefined ? [] : [{ kind, sheet, record: { columns: {}, formats: {} } }];
  });
}
