import type { Table, Value } from "../../../report/blocks/report";
import type { Budget } from "../budget";
import { readCells } from "./readColumns";
import type { StandingTable } from "./standingTable";

/** A cell of a row that the report has no more, by its key and the column's id; undefined: as in every such row, null: as it stands. */
export type CellOfGone = (key: string, column: string) => Value | null | undefined;

/** What stands in a cell of ours that a run leaves as it is, by the key of its row and the id of its column; undefined where nothing is known. */
export type KeptCell = (key: string, column: string) => string | number | boolean | undefined;

/**
 * Reads the columns of ours in which a run leaves cells as they are: where somebody moves rows while a run writes, the cells of another row come to stand there,
 * and nobody else knows what they were.
 * @param gone keys of rows that the report may have no more, and what of them is left
 */
export async function keptCells(
  budget: Budget,
  standing: StandingTable,
  { columns }: Pick<Table, "columns">,
  gone: { readonly keys: readonly string[]; readonly cell: CellOfGone }
): Promise<KeptCell> {
  const key = columns.find(({ role }) => role === "key");
  const left = columns.filter(
    (column) =>
      (column.role === "computed" || column.role === "earlier" || column.role === "mark") &&
      (column.gone === null ||
        column.cells.includes(null) ||
        gone.keys.some((one) => gone.cell(one, column.id) === null))
  );
  if (key === undefined || left.length === 0) return () => undefined;
  const cells = await readCells(budget, standing, [key.id, ...left.map(({ id }) => id)]);
  const rows = new Map((cells.get(key.id) ?? []).map((text, row) => [String(text), row]));
  return (ofKey, column) => {
    const row = rows.get(ofKey);
    return row === undefined ? undefined : (cells.get(column)?.[row] as ReturnType<KeptCell>);
  };
}
