import type { Table } from "../../../report/blocks/report";
import type { Budget } from "../budget";
import { readCells } from "./readColumns";
import type { StandingTable } from "./standingTable";

/** What stands in a cell of ours that a run leaves as it is, by the key of its row and the id of its column; undefined where nothing is known. */
export type KeptCell = (key: string, column: string) => string | number | boolean | undefined;

/**
 * Reads the columns of ours in which the report leaves cells as they are: where somebody moves rows while a run writes, the cells of another row come to stand there,
 * and nobody else knows what they were.
 */
export async function keptCells(
  budget: Budget,
  standing: StandingTable,
  { columns }: Pick<Table, "columns">
): Promise<KeptCell> {
  const key = columns.find(({ role }) => role === "key");
  const left = columns.filter(
    ({ role, cells, gone }) =>
      (role === "computed" || role === "earlier" || role === "mark") &&
      (gone === null || cells.includes(null))
  );
  if (key === undefined || left.length === 0) return () => undefined;
  const cells = await readCells(budget, standing, [key.id, ...left.map(({ id }) => id)]);
  const rows = new Map((cells.get(key.id) ?? []).map((text, row) => [String(text), row]));
  return (ofKey, column) => {
    const row = rows.get(ofKey);
    return row === undefined ? undefined : (cells.get(column)?.[row] as ReturnType<KeptCell>);
  };
}
