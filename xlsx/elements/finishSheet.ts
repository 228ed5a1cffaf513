import { blankSheet } from "../model/blank";
import { isSame } from "../model/isSame";
import type { SheetModel } from "../model/model";
import type { ChartCells } from "../charts/chartCells";
import { writeCharts } from "../charts/writeCharts";
import { writeSheetProperties } from "../marks/writeSheetProperties";
import { SheetText } from "../parts/sheetText";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { writeBars } from "./writeBars";
import { writeElements } from "./writeElements";

/** Puts into a new sheet what hucre has left out of it. */
export async function finishSheet(
  file: WorkbookPackage,
  part: string,
  sheet: SheetModel,
  cells: ChartCells
): Promise<void> {
  const before = asWritten(sheet);
  const hasBars = sheet.conditionalFormats.some(({ rule }) => rule.kind === "dataBar");
  if (!hasBars && isSame(before, sheet)) return;
  const text = await SheetText.open(file, part);
  if (hasBars)
    for (const element of text.elements("conditionalFormatting"))
      text.edits.replace(element, writeBars(text, element.outer, sheet.conditionalFormats));
  writeElements(text, before, sheet);
  await writeCharts(file, text, before, sheet, cells);
  text.set("customProperties", await writeSheetProperties(file, part, sheet.customProperties));
  text.save();
}

/** The sheet as far as hucre has written it. */
function asWritten(sheet: SheetModel): SheetModel {
  const { pageLayout, validations, charts, customProperties } = blankSheet(sheet.name);
  return { ...sheet, pageLayout, validations, charts, customProperties };
}
