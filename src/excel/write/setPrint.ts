import { columnLetters } from "../../report/blocks/address";
import type { Print } from "../../report/blocks/report";

/** How many calls that is. */
export const PRINT_CALLS = 9;

/** So that sheets are larger on paper; every printer has so much. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The print set-up of a new sheet; on one that stands it is the user's. */
export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { titleRows, columns, rows, isOnePage, footer }: Print
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.setPrintMargins("Inches", MARGINS);
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
