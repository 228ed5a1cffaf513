import type { SheetModel } from "../model/model";
import { isSame } from "../model/isSame";
import type { SheetChange } from "./sheetChange";

/** What a sheet's own part says; the rest stands in the workbook's, or in the cells. */
const IN_PART = [
  "tabColor",
  "showGridlines",
  "protected",
  "columnWidths",
  "rowHeights",
  "hiddenRows",
  "hiddenColumns",
  "merges",
  "freeze",
  "autoFilter",
  "tables",
  "conditionalFormats",
  "hyperlinks",
  "pageLayout",
  "validations",
  "charts",
  "customProperties",
] as const satisfies readonly (keyof SheetModel)[];

export function isChanged({ before, after, cells, columnStyles }: SheetChange): boolean {
  return (
    cells.size > 0 ||
    IN_PART.some((member) => !isSame(before[member], after[member])) ||
    [...columnStyles.values()].some(({ from, to }) => from !== to)
  );
}
