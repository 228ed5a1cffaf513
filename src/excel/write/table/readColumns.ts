import { cellRead } from "../../dayShift";
import { isTooLarge } from "../../isTooLarge";
import type { Budget } from "../budget";
import { columnCells } from "./columnCells";
import type { StandingTable } from "./standingTable";

/** Rows of one answer: names are rarely longer than what fits. */
const ROWS = 25_000;

/** What has to be known of a table to read its columns. */
export type ReadableTable = Pick<
  StandingTable,
  "table" | "columns" | "ours" | "rowCount" | "dayShift"
>;

type Cells = ReadonlyMap<string, readonly unknown[]>;

interface Asked {
  readonly id: string;
  readonly columnId: number;
}

/** So often it is read where somebody puts rows in or takes them out meanwhile. */
const MOST_PASSES = 3;

/** Reads columns of ours as texts, days by the 1900 system; the rest is as with `readCells`. */
export async function readColumns(
  budget: Budget,
  table: ReadableTable,
  ids: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cells = await readCells(budget, table, ids);
  return new Map(
    [...cells].map(([id, all]) => [
      id,
      all.map((cell) => String(cellRead(id, cell, table.dayShift) ?? "")),
    ])
  );
}

/**
 * Reads columns of ours, row by row as they stand now, days as the workbook counts them. Nothing else of the table is read.
 * @param table its number of rows is that of an earlier request: as many cells are given as it has rows now
 * @param ids our ids; one that the table lacks is left out
 */
export async function readCells(
  budget: Budget,
  { table, columns, ours, rowCount }: ReadableTable,
  ids: readonly string[]
): Promise<Cells> {
  const asked = ids.flatMap((id): readonly Asked[] => {
    const place = ours.get(id);
    return place === undefined ? [] : [{ id, columnId: columns[place]!.id }];
  });
  let count = rowCount;
  for (let pass = 1; ; pass += 1) {
    const { cells, rowCounts } = await readRows(budget, table, asked, count);
    const now = rowCounts.at(-1) ?? count;
    if (rowCounts.every((rows) => rows === count)) return cells;
    if (pass === MOST_PASSES)
      return new Map([...cells].map(([id, all]) => [id, all.slice(0, now)]));
    count = now;
  }
}

interface RowsRead {
  readonly cells: Cells;
  /** How many rows the table had, request by request. */
  readonly rowCounts: readonly number[];
}

async function readRows(
  budget: Budget,
  table: Excel.Table,
  asked: readonly Asked[],
  rowCount: number
): Promise<RowsRead> {
  const cells = new Map(asked.map(({ id }) => [id, [] as unknown[]]));
  const rowCounts: number[] = [];
  let [row, rows] = [0, ROWS];
  while (row < rowCount && asked.length > 0) {
    const count = Math.min(rows, rowCount - row);
    let ranges: readonly Excel.Range[] = [];
    let body: Excel.Range | undefined;
    const first = row;
    const load = (): void => {
      body = table.getDataBodyRange().load("rowCount");
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
    rowCounts.push(body!.rowCount);
    ranges.forEach((range, i) => {
      const column = cells.get(asked[i]!.id)!;
      for (const [cell] of range.values as unknown[][]) column.push(cell);
      range.untrack();
    });
    row += count;
  }
  return { cells, rowCounts };
}
