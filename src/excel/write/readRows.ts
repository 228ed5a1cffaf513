import type { KnownTables, TableKind } from "../../report/blocks/report";
import { CUSTOMER_IN, hasNames, hasOwnRows, NAMED_IN } from "../../report/typedColumns";
import { ExcelProblem } from "../excelProblem";
import type { Budget } from "./budget";
import type { ExistingSheets } from "./existingSheets";
import { readColumns } from "./table/readColumns";

/** Our columns of a table, row by row. */
export interface TableTexts {
  readonly kind: TableKind;
  readonly keys: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads our columns of tables that stand, the typed ones too. Nothing of anybody else's is read.
 * @throws ExcelProblem "keyColumnGone" where it cannot be known whose the rows are
 */
export async function readRows(
  budget: Budget,
  { ours }: ExistingSheets,
  known: KnownTables,
  kinds: readonly TableKind[]
): Promise<readonly TableTexts[]> {
  const asked = kinds.flatMap((kind) => {
    const { table, name: sheet } = ours.get(kind) ?? {};
    const ids = (known[kind] ?? []).map(({ id }) => id);
    const key = hasOwnRows(kind) ? CUSTOMER_IN[kind] : "key";
    if (table === undefined || sheet === undefined || !ids.includes(key)) return [];
    if (key === "key" && !table.ours.has(key))
      throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet } });
    return [{ kind, table, ids, key }];
  });
  return budget.together(
    asked.map(({ kind, table, ids, key }) => async () => {
      const texts = await readColumns(budget, table, ids);
      // Without a column that names them nobody's rows are known.
      const keys = texts.get(key) ?? Array.from({ length: table.rowCount }, () => "");
      if (key !== "key") return { kind, keys, texts };
      return {
        kind,
        keys: withNames(keys, texts.get(hasNames(kind) ? NAMED_IN[kind] : "customer") ?? []),
        texts,
      };
    })
  );
}

/** A row that somebody added has no key yet, but names its customer, unless another row is theirs already. */
function withNames(keys: readonly string[], shown: readonly string[]): readonly string[] {
  const known = new Set(keys);
  return keys.map((key, row) => {
    const name = shown[row] ?? "";
    return key === "" && !known.has(name) ? name : key;
  });
}
