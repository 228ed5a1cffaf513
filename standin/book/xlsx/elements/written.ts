import { blankSheet } from "../../blank";
import type { SheetModel } from "../../model";

/** A new sheet as far as hucre has written it: the rest is written after it, as a change. */
export function written(sheet: SheetModel): SheetModel {
  const { pageLayout, validations, customProperties } = blankSheet(sheet.name);
  return { ...sheet, pageLayout, validations, customProperties };
}
