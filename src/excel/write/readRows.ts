import type { KnownTables, TableKind } from "../../report/blocks/report";
import type { ExistingSheets } from "./existingSheets";
import { readColumns } from "./table/readColumns";

/** Our columns of a table, row by row. */
export interface TableTexts {
  readonly kind: TableKind;
  readonly keys: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Reads our columns of tables that stand, the typed ones too. Nothing of anybody else's is read. */
export async function readRows(
  context: Excel.RequestContext,
  { ours }: ExistingSheets,
  known: KnownTables,
  kinds: readonly TableKind[]
): Promise<readonly TableTexts[]> {
  const tables: TableTexts[] = [];
  for (const kind of kinds) {
    const table = ours.get(kind)?.table;
    const ids = (known[kind] ?? []).map(({ id }) => id);
    if (table === undefined || !ids.includes("key")) continue;
    const texts = await readColumns(context, table, ids);
    tables.push({ kind, keys: texts.get("key") ?? [], texts });
  }
  return tables;
}
