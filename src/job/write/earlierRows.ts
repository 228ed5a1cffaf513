import { hashText } from "../../engine/stats/hashText";
import type { TableTexts } from "../../excel/write/readRows";
import type { EarlierRow, EarlierRows } from "../../report/earlierRows";
import type { TableKind } from "../../report/blocks/report";
import { nameKey } from "../../report/nameKey";
import { silenceKey, silenceOfKey } from "../../report/silenceKey";
import { hasNames, hasOwnRows, TYPED_COLUMNS } from "../../report/typedColumns";

/** The name in a key. */
export function nameInKey(kind: TableKind, key: string): string {
  return (kind === "winBack" ? silenceOfKey(key)?.customer : undefined) ?? key;
}

/** The key under which the report has a row that may have been written under another spelling. */
export function keyOfToday(
  kind: TableKind,
  key: string,
  names: readonly string[],
  customerOf: (name: string) => number | undefined
): string {
  if (hasNames(kind)) return nameKey(key);
  const customer = customerOf(nameInKey(kind, key));
  if (customer === undefined) return key;
  const silence = kind === "winBack" ? silenceOfKey(key) : undefined;
  const name = names[customer]!;
  return silence === undefined ? name : silenceKey({ ...silence, customer: name });
}

/** Rows as they stand, with the customers whose they are. */
export function earlierRows(
  tables: readonly TableTexts[],
  customerOf: (name: string) => number | undefined
): EarlierRows {
  const columns: { readonly [table in TableKind]?: readonly string[] } = TYPED_COLUMNS;
  return Object.fromEntries(
    tables.map(({ kind, keys, texts }) => {
      const seen = new Set<string>();
      const typed = columns[kind] ?? [];
      const rows = keys.flatMap((key, row): readonly EarlierRow[] => {
        // Rows of the user's are many of one customer, and all of them; those of Training may have a second one typed.
        if (!hasOwnRows(kind) && kind !== "training") {
          if (key === "" || seen.has(key)) return [];
          seen.add(key);
        }
        const text = (id: string): string => texts.get(id)?.[row] ?? "";
        const isNobody = key === "" || hasNames(kind);
        const customer = isNobody ? undefined : customerOf(nameInKey(kind, key));
        return [{ key, customer, text, at: row, typed: typedState(typed.map(text)) }];
      });
      return [kind, rows];
    })
  );
}

function typedState(texts: readonly string[]): string {
  const all = texts.map((text) => text.trim());
  return all.every((text) => text === "") ? "" : hashText(JSON.stringify(all)).toString(16);
}
