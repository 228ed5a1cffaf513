import type { SheetKind } from "../../report/blocks/report";
import { standingLetters } from "../../report/byHand/standingLetters";
import { knownTables } from "../../report/knownTables";
import { standingAdvice } from "../../report/matrix/standingAdvice";
import { TYPED_COLUMNS } from "../../report/typedColumns";
import type { OwnSheet } from "../ownSheets";
import { Budget } from "./budget";
import { readColumns } from "./table/readColumns";
import { queryTable, standingTable, type StandingTable } from "./table/standingTable";

const LETTERS = ["abc", "xyz", "letters"] as const;

/**
 * How many cells on sheets of ours hold what people wrote: in the columns that are theirs, ours to type in or such as they added, over our letters, and
 * over our advice. The table Names is not counted.
 */
export async function countTyped(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[]
): Promise<number> {
  const known = knownTables();
  const queries = sheets.flatMap(({ kind, sheet, record }) => {
    const columns = known[kind];
    return columns === undefined
      ? []
      : sheet.tables.items.map((table) => ({ kind, columns, record, query: queryTable(table) }));
  });
  const matrix = sheets.find(({ kind }) => kind === "matrix")?.sheet.getUsedRange(true);
  matrix?.load("values");
  const budget = new Budget(context);
  await budget.flush();
  const counts = await budget.together(
    queries.flatMap(({ kind, columns, record, query }) => {
      const standing = standingTable(query, columns, record, 0, 0);
      return [
        () => typedIn(budget, standing, typedColumns(kind)),
        async () => (kind === "segments" ? lettersByHand(budget, standing) : 0),
      ];
    })
  );
  return counts.reduce((sum, count) => sum + count, standingAdvice(matrix?.values ?? []).size);
}

function typedColumns(kind: SheetKind): readonly string[] {
  const all: { readonly [kind in SheetKind]?: readonly string[] } = TYPED_COLUMNS;
  return all[kind] ?? [];
}

/** @param typed ids of our columns in which people type */
async function typedIn(
  budget: Budget,
  standing: StandingTable,
  typed: readonly string[]
): Promise<number> {
  const written = new Set(
    [...standing.ours].flatMap(([id, place]) => (typed.includes(id) ? [] : [place]))
  );
  const theirs = new Map(
    standing.columns.flatMap((_, place) =>
      written.has(place) ? [] : [[String(place), place] as const]
    )
  );
  const texts = await readColumns(budget, { ...standing, ours: theirs }, [...theirs.keys()]);
  return [...texts.values()].flat().filter((text) => text.trim() !== "").length;
}

async function lettersByHand(budget: Budget, standing: StandingTable): Promise<number> {
  const texts = await readColumns(budget, standing, LETTERS);
  const cell = (id: (typeof LETTERS)[number], row: number): string => texts.get(id)?.[row] ?? "";
  return Array.from({ length: standing.rowCount }, (_, row) => {
    const cells = { abc: cell("abc", row), xyz: cell("xyz", row), computed: cell("letters", row) };
    return Object.keys(
      standingLetters({ ...cells, set: "" }, standing.record.isOpen === true).byHand
    ).length;
  }).reduce((sum, n) => sum + n, 0);
}
