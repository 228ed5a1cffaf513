import { columnLetters } from "../../report/blocks/address";
import type { Print } from "../../report/blocks/report";
import { PAGE_MARGINS } from "../../report/onSheet/pageMargins";

/** How many calls that is. */
export const PRINT_CALLS = 9;

/** How many calls page breaks are. */
export function pageCalls({ pages }: Print): number {
  return pages === undefined ? 0 : 2 + 2 * pages.before.length;
}

/** Pages of a sheet that is drawn anew: they are where the run draws, also on a sheet that stands. @param top of what is drawn */
export function setPages(sheet: Excel.Worksheet, { pages }: Print, top: number): void {
  if (pages === undefined) return;
  const { horizontalPageBreaks, pageLayout } = sheet;
  horizontalPageBreaks.removePageBreaks();
  pageLayout.zoom = { scale: pages.scale };
  for (const row of pages.before)
    horizontalPageBreaks.add(sheet.getRangeByIndexes(row + top, 0, 1, 1));
}

/** The print set-up of a new sheet; on one that stands it is the user's. */
export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { titleRows, columns, rows, isOnePage, footer }: Print
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
  pageLayout.zoom = isOnePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  if (titleRows !== undefined)
    pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (columns !== undefined) {
    const last = columnLetters(columns - 1);
    pageLayout.setPrintArea(rows === undefined ? `$A:$${last}` : `$A$1:$${last}$${rows}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
}
