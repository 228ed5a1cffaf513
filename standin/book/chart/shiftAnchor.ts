import { areaOf } from "../../../xlsx/model/area";
import { shiftArea, type Shift } from "../shift";
import type { ChartAnchor, ChartCorner } from "../../../xlsx/model/chart/chart";

/** A chart moves, grows and shrinks with the rows and columns under it. */
export function shiftAnchor({ from, to }: ChartAnchor, shift: Shift): ChartAnchor {
  return { from: shiftCorner(from, shift), to: shiftCorner(to, shift) };
}

/** A corner in a cell that goes stands at the beginning of the cell that takes its place. */
function shiftCorner(corner: ChartCorner, shift: Shift): ChartCorner {
  const cell = shiftArea(areaOf(corner.row, corner.column), shift);
  if (cell) return { ...corner, row: cell.row, column: cell.column };
  return shift.axis === "row"
    ? { ...corner, row: shift.at, y: 0 }
    : { ...corner, column: shift.at, x: 0 };
}
