import type { Layout } from "../../engine/sales/layout/layout";
import { headerWord } from "../../excel/read/headerWord";
import type { Recognised } from "../lists/joinLists";

/** Whether two lists may be read as one: the same words in the header, and the same columns for the same roles. */
export function hasSameColumns(one: Recognised, other: Recognised): boolean {
  return (
    one.source.columnCount === other.source.columnCount &&
    one.layout.shape === other.layout.shape &&
    headerOf(one) === headerOf(other) &&
    rolesOf(one.layout) === rolesOf(other.layout)
  );
}

function headerOf({ source, layout }: Recognised): string {
  const words = layout.headerRows.map((row) => (source.head.values[row] ?? []).map(headerWord));
  return JSON.stringify(words);
}

function rolesOf({ columns }: Layout): string {
  return JSON.stringify(
    Object.entries(columns)
      .map(([role, { column }]) => [role, column] as const)
      .sort(([p], [q]) => (p < q ? -1 : 1))
  );
}
