import type { Area } from "../../../xlsx/model/area";
import type { PageLayout } from "../../../xlsx/model/pageLayout";
import { shiftArea, type Shift } from "../shift";

/** What is printed, and repeated on every page, moves with its cells. */
export function shiftLayout(layout: PageLayout, shift: Shift): PageLayout {
  const { printArea, titleRows, titleColumns, rowBreaks, ...rest } = layout;
  const moved = (area: Area | undefined): Area | undefined => area && shiftArea(area, shift);
  const [area, rows, columns] = [
    printArea?.flatMap((part) => moved(part) ?? []),
    shift.axis === "row" ? moved(titleRows) : titleRows,
    shift.axis === "column" ? moved(titleColumns) : titleColumns,
  ];
  const breaks =
    shift.axis === "column"
      ? rowBreaks
      : rowBreaks?.flatMap((row) => moved({ row, column: 0, rows: 1, columns: 1 })?.row ?? []);
  return {
    ...rest,
    ...(breaks && breaks.length > 0 ? { rowBreaks: breaks } : {}),
    ...(area && area.length > 0 ? { printArea: area } : {}),
    ...(rows ? { titleRows: rows } : {}),
    ...(columns ? { titleColumns: columns } : {}),
  };
}
