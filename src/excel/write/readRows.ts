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
    const keys = texts.get("key") ?? [];
    tables.push({ kind, keys: withNames(keys, texts.get("customer") ?? []), texts });
  }
  return tables;
}

/** A row that somebody added has no key yet, but names its customer, unless another row is theirs already. */
function withNames(keys: readonly string[], shown: readonly string[]): readonly string[] {
  const known = new Set(keys);
  return keys.map((key, row) => {
    const name = shown[row] ?? "";
    return key === "" && !known.has(name) ? name : key;
  });
}
