import { type Budget, CALL_BYTES } from "../budget";
import type { StandingTable } from "./standingTable";

/** Rows right below a table that are to be its own. */
export interface RowsBelow {
  readonly count: number;
  /** A row between the table and them in which nothing stands at all. */
  readonly hasGap: boolean;
}

/** Takes rows that stand below a table into it, with all that stands in them. */
export async function takeIn(
  budget: Budget,
  sheet: Excel.Worksheet,
  standing: StandingTable,
  { count, hasGap }: RowsBelow
): Promise<StandingTable> {
  const { table, row, rowCount } = standing;
  await budget.room(CALL_BYTES * 6);
  if (hasGap)
    sheet
      .getRangeByIndexes(row + 1 + rowCount, 0, 1, 1)
      .getEntireRow()
      .delete("Up");
  table.resize(table.getRange().getResizedRange(count, 0));
  return { ...standing, rowCount: rowCount + count };
}
