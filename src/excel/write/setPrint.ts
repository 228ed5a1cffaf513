import { columnLetters } from "../../report/blocks/address";
import type { Print } from "../../report/blocks/report";

/** How many calls that is. */
export const PRINT_CALLS = 8;

/** The print set-up of a new sheet; on one that stands it is the user's. */
export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { titleRows, columns, isOnePage, footer }: Print
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = isOnePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  if (titleRows !== undefined)
    pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (columns !== undefined)
    pageLayout.setPrintArea(`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
}
