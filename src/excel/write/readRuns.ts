import type { Budget } from "./budget";
import { columnCells } from "./table/columnCells";
import { type ReadableTable, readColumns } from "./table/readColumns";

/** What is looked at of every run. */
const COLUMNS = ["date", "source", "asOf", "fingerprint", "kept"] as const;

/** The rows of the table Runs, from the first run on. */
export interface RunsRows {
  readonly rows: readonly { readonly [id in (typeof COLUMNS)[number]]: string }[];
  /** The months that runs kept, by their rows: they are long, and few are looked at. */
  months(rows: readonly number[]): Promise<readonly string[]>;
}

export async function readRuns(budget: Budget, standing: ReadableTable): Promise<RunsRows> {
  const texts = await readColumns(budget, standing, COLUMNS);
  const cell = (id: string, row: number): string => texts.get(id)?.[row] ?? "";
  return {
    rows: Array.from({ length: standing.rowCount }, (_, row) => ({
      date: cell("date", row),
      source: cell("source", row),
      asOf: cell("asOf", row),
      fingerprint: cell("fingerprint", row),
      kept: cell("kept", row),
    })),
    async months(rows) {
      const column = standing.columns[standing.ours.get("months") ?? -1];
      if (column === undefined || rows.length === 0) return rows.map(() => "");
      let cells: readonly Excel.Range[] = [];
      await budget.ask(() => {
        cells = rows.map((row) => columnCells(standing.table, column.id, row, 1).load("values"));
      });
      return cells.map(({ values }) => String((values as unknown[][])[0]?.[0] ?? ""));
    },
  };
}
