import { isTooLarge } from "../../isTooLarge";
import type { Budget } from "../budget";
import { columnCells } from "./columnCells";
import type { StandingTable } from "./standingTable";

/** Rows of one answer: names are rarely longer than what fits. */
const ROWS = 25_000;

/** What has to be known of a table to read its columns. */
export type ReadableTable = Pick<StandingTable, "table" | "columns" | "ours" | "rowCount">;

type Texts = ReadonlyMap<string, readonly string[]>;

/**
 * Reads columns of ours as texts, row by row as they stand now. Nothing else of the table is read.
 * @param ids our ids; one that the table lacks is left out
 */
export async function readColumns(
  budget: Budget,
  { table, columns, ours, rowCount }: ReadableTable,
  ids: readonly string[]
): Promise<Texts> {
  const asked = ids.flatMap((id) => {
    const place = ours.get(id);
    return place === undefined ? [] : [{ id, columnId: columns[place]!.id, texts: [] as string[] }];
  });
  let [row, rows] = [0, ROWS];
  while (row < rowCount && asked.length > 0) {
    const count = Math.min(rows, rowCount - row);
    let ranges: readonly Excel.Range[] = [];
    const first = row;
    const load = (): void => {
      ranges = asked.map(({ columnId }) =>
        columnCells(table, columnId, first, count).load("values")
      );
    };
    const isRefused = await budget.ask(load).then(
      () => false,
      (error: unknown) => {
        if (isTooLarge(error) && count > 1) return true;
        throw error;
      }
    );
    if (isRefused) {
      rows = Math.ceil(count / 2);
      continue;
    }
    ranges.forEach((range, i) => {
      for (const [cell] of range.values as unknown[][]) asked[i]!.texts.push(String(cell ?? ""));
      range.untrack();
    });
    row += count;
  }
  return new Map(asked.map(({ id, texts }) => [id, texts]));
}
