import type { LetterCells } from "../../report/byHand/standingLetters";
import { EARLIER_COLUMNS, STATE_COLUMNS } from "../../report/segments/standingState";
import { ExcelProblem } from "../excelProblem";
import type { Budget } from "./budget";
import type { ExistingSheet } from "./existingSheets";
import { departedBelow } from "./table/departedBelow";
import type { RowKeys } from "./table/planRows";
import { readColumns } from "./table/readColumns";
import type { StandingTable } from "./table/standingTable";
import type { RowsBelow } from "./table/takeIn";

/** The rows of the table Segments before a run. */
export interface SegmentsRows {
  readonly keys: RowKeys;
  /** The last of these rows stand right below the table still: version 0.1 put notes of customers there who had left the list. */
  readonly below: RowsBelow | undefined;
  /** Row by row. */
  readonly letters: readonly LetterCells[];
  /** Of the columns that were read, by their ids, row by row. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The text of a cell of a column that was read, by its id; "" where there is none. */
  readonly cell: (id: string, row: number) => string;
  /** What the column of the value is called: it says what customers were ranked by. */
  readonly valueHeader: string;
}

/**
 * Reads whose the rows are and which letters stand there.
 * @throws ExcelProblem "keyColumnGone" where it cannot be known whose they are
 */
export async function segmentsRows(
  budget: Budget,
  { name, sheet, usedRows }: ExistingSheet,
  standing: StandingTable
): Promise<SegmentsRows> {
  const has = (id: string): boolean => standing.ours.has(id);
  // A version without hidden columns had the names alone, and recorded none.
  const isOld =
    !["key", "place", "letters"].some((id) => has(id) || id in standing.record.columns) &&
    has("customer");
  if (!has("key") && !isOld)
    throw new ExcelProblem({ code: "keyColumnGone", facts: { sheet: name } });
  const ids = [
    ...["key", "customer", "place", "abc", "xyz", "classByHand", "owner", "asOf"],
    ...STATE_COLUMNS,
    ...EARLIER_COLUMNS,
  ];
  const [texts, departed] = await budget.together([
    () => readColumns(budget, standing, ids),
    async () => (isOld ? departedBelow(budget, sheet, usedRows, standing) : undefined),
  ]);
  const [keys, shown, places] = [texts.get("key"), texts.get("customer"), texts.get("place")];
  const cell = (id: string, row: number): string => texts.get(id)?.[row] ?? "";
  const names = [...(shown ?? keys ?? []), ...(departed?.names ?? [])];
  return {
    keys: {
      ...(keys === undefined ? {} : { keys }),
      shown: names,
      ...(places === undefined ? {} : { places }),
    },
    below: departed?.rows,
    letters: names.map((_, row) => ({
      abc: cell("abc", row),
      xyz: cell("xyz", row),
      computed: cell("letters", row),
      set: cell("classByHand", row),
    })),
    texts,
    cell,
    valueHeader: standing.columns[standing.ours.get("value") ?? -1]?.header ?? "",
  };
}
