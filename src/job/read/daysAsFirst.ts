import { isLikeDay, LAST_SERIAL, serialText, SHIFT_1904 } from "../../engine/calendar/serialDay";
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
  const isDerived = layout.shape === "lines" && (layout.dateFrom ?? layout.outline) !== undefined;
  const shifted = new Map(
    dayPairs.flatMap(({ planned, actual }) => [planned, actual]).map((column) => [column, ofDay])
  );
  if (date) shifted.set(date.column, isDerived ? ofDayOrPeriod : ofDay);
  return columns.map((cells, i) => {
    const shift = shifted.get(needed[i]!);
    return shift === undefined ? cells : cells.map(shift);
  });
}

/** Years of the Buddhist era are days too; a serial may stand as text. */
function ofDay(cell: Cell): Cell {
  if (typeof cell === "number") return cell >= 1 && cell <= LAST_SERIAL ? cell - SHIFT_1904 : cell;
  const serial = typeof cell === "string" ? serialText(cell) : undefined;
  return serial === undefined ? cell : String(serial - SHIFT_1904);
}

/** A year, a month or "202401" in a column of periods counts from nowhere. */
function ofDayOrPeriod(cell: Cell): Cell {
  return typeof cell === "number" && isLikeDay(cell) ? cell - SHIFT_1904 : cell;
}
