import type { SheetModel } from "../model/model";
import type { SheetText } from "../parts/sheetText";
import { writePageLayout } from "./writePageLayout";
import { writeSheetPr } from "./writeSheetPr";
import { writeValidations } from "./writeValidations";

/** What is written without hucre, whose words for it say less: the print set-up, what may be typed. */
export function writeElements(text: SheetText, before: SheetModel, after: SheetModel): void {
  writeSheetPr(text, before, after);
  writePageLayout(text, before, after);
  writeValidations(text, before, after);
}
