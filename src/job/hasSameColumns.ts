import type { Layout } from "../engine/sales/layout";
import type { ColumnRole } from "../engine/settings";
import type { Recognised } from "./joinLists";

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
  const words = layout.headerRows.map((row) =>
    (source.head.values[row] ?? []).map((cell) => String(cell).trim().toLowerCase())
  );
  return JSON.stringify(words);
}

function rolesOf({ columns }: Layout): string {
  return JSON.stringify(
    Object.entries(columns)
      .map(([role, { column }]) => [role, column] as const)
      .sort(([p], [q]) => (p < q ? -1 : 1))
  );
}

/** The roles of a list by the names of its columns: a second list is read by them, whatever its cells would say. */
export function chosenColumns({ columns, shape }: Layout): { [role in ColumnRole]?: string } {
  const chosen: { [role in ColumnRole]?: string } = {};
  for (const [role, { header }] of Object.entries(columns)) {
    const fits = shape !== "periods" || role === "customer" || role === "customerId";
    if (header !== "" && fits) chosen[role as ColumnRole] = header;
  }
  return chosen;
}
