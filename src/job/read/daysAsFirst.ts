import { SHIFT_1904 } from "../../engine/calendar/serialDay";
import type { Layout } from "../../engine/sales/layout/layout";
import type { Cell } from "../../engine/sales/sales";
import type { JoinedList } from "../lists/joinLists";

/**
 * Columns of a file with its days counted as the first list counts them, which may stand in a workbook that begins in 1904.
 * @param columns those that the layout needs
 */
export function daysAsFirst(
  columns: readonly (readonly Cell[])[],
  layout: Layout,
  list: JoinedList,
  first: JoinedList
): readonly (readonly Cell[])[] {
  if (list.source.head.date1904 === first.source.head.date1904) return columns;
  const { date } = layout.columns;
  const { dayPairs = [], needed } = layout;
  const ofDays = new Set([
    date?.column,
    ...dayPairs.flatMap((pair) => [pair.planned, pair.actual]),
  ]);
  return columns.map((cells, i) =>
    ofDays.has(needed[i]) ? cells.map((cell) => (isSerial(cell) ? cell - SHIFT_1904 : cell)) : cells
  );
}

/** A year, a month or "202401" in a column of periods counts from nowhere. */
function isSerial(cell: Cell): cell is number {
  return typeof cell === "number" && cell >= 20_000 && cell < 80_500;
}
