import { SHIFT_1904 } from "../engine/calendar/serialDay";
import { DAY_COLUMNS } from "../report/onSheet/dayColumns";
import { roundedCell } from "../report/onSheet/roundedCell";

/** What DATE(2000,1,1) is in a workbook that counts from 1904. */
const MILLENNIUM_1904 = 35_064;

/**
 * Asks with the next request from when the workbook counts its days. No member tells it; the serial of a known day does.
 * @returns how many days it counts less than the 1900 system, by which everything but cells counts
 */
export function askDayShift(context: Excel.RequestContext): () => number {
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  return () => (millennium.value === MILLENNIUM_1904 ? SHIFT_1904 : 0);
}

/** A cell of a column of ours as it was read, with days as everything but cells counts them. @param id of the column */
export function cellRead(id: string, cell: unknown, dayShift: number): unknown {
  return dayShift !== 0 && typeof cell === "number" && DAY_COLUMNS.has(id)
    ? roundedCell(cell + dayShift)
    : cell;
}
