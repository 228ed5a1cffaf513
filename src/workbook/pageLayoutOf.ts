import { PAGE_MARGINS } from "../report/onSheet/pageMargins";
import type { Print } from "../report/blocks/report";
import type { PageLayout } from "../../xlsx/model/pageLayout";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../xlsx/model/sheetSize";

const POINTS_OF_INCH = 72;

/** How a sheet is printed. */
export function pageLayoutOf({
  titleRows,
  columns,
  rows = SHEET_ROWS,
  pages,
  isOnePage,
  footer,
}: Print): PageLayout {
  const margins = Object.entries(PAGE_MARGINS).map(([side, inches]) => [
    side,
    inches * POINTS_OF_INCH,
  ]);
  return {
    orientation: "Landscape",
    margins: Object.fromEntries(margins) as PageLayout["margins"] & object,
    zoom:
      pages === undefined
        ? { kind: "fit", wide: 1, ...(isOnePage && { tall: 1 }) }
        : { kind: "scale", percent: pages.scale },
    ...(titleRows && {
      titleRows: {
        row: titleRows.first,
        column: 0,
        rows: titleRows.last - titleRows.first + 1,
        columns: SHEET_COLUMNS,
      },
    }),
    ...(columns !== undefined && { printArea: [{ row: 0, column: 0, rows, columns }] }),
    headersFooters: {
      odd: { leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right },
    },
    ...(pages && pages.before.length > 0 && { rowBreaks: pages.before }),
  };
}
