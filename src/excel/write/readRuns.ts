import { cellRead } from "../dayShift";
import type { Budget } from "./budget";
import { columnCells } from "./table/columnCells";
import { type ReadableTable, readColumns } from "./table/readColumns";

/** What is looked at of every run. */
const COLUMNS = ["date", "source", "asOf", "fingerprint", "kept"] as const;

/** A run that came to its end, as its row on Runs says. */
type RunRow = { readonly [id in (typeof COLUMNS)[number]]: string } & {
  /** In the table, from 0. */
  readonly row: number;
};

export interface RunsRows {
  /** From the first run on. */
  readonly rows: readonly RunRow[];
  /** The months that runs kept: they are long, and few are looked at. */
  months(runs: readonly RunRow[]): Promise<readonly string[]>;
}

/** Reads the table Runs. A row that is not whole is that of a run that was cut off: nothing is compared with it. */
export async function readRuns(budget: Budget, standing: ReadableTable): Promise<RunsRows> {
  const texts = await readColumns(budget, standing, COLUMNS);
  const cell = (id: string, row: number): string => texts.get(id)?.[row] ?? "";
  const [first = []] = texts.values();
  const rows = first.map((_, row) => ({
    row,
    date: cell("date", row),
    source: cell("source", row),
    asOf: cell("asOf", row),
    fingerprint: cell("fingerprint", row),
    kept: cell("kept", row),
  }));
  // The last cell of a row; where somebody deleted its column, every row counts.
  const isWhole = ({ fingerprint }: RunRow): boolean =>
    fingerprint !== "" || !texts.has("fingerprint");
  const momentOf = ({ date }: RunRow): number => Number(date) || 0;
  return {
    // People sort the table, and below something typed rows come before the last one.
    rows: rows.filter(isWhole).sort((one, other) => momentOf(one) - momentOf(other)),
    async months(runs) {
      const [months, date] = ["months", "date"].map(
        (id) => standing.columns[standing.ours.get(id) ?? -1]
      );
      if (months === undefined || date === undefined || runs.length === 0)
        return runs.map(() => "");
      let cells: readonly (readonly [months: Excel.Range, date: Excel.Range])[] = [];
      await budget.ask(() => {
        cells = runs.map(({ row }) => [
          columnCells(standing.table, months.id, row, 1).load("values"),
          columnCells(standing.table, date.id, row, 1).load("values"),
        ]);
      });
      const text = (id: string, { values }: Excel.Range): string =>
        String(cellRead(id, (values as unknown[][])[0]?.[0] ?? "", standing.dayShift));
      // Somebody may have moved the rows since: then nothing is known, and nothing said that is not so.
      return cells.map(([kept, moment], i) =>
        text("date", moment) === runs[i]!.date ? text("months", kept) : ""
      );
    },
  };
}
