import type { WorkbookPackage } from "../parts/workbookPackage";
import type { Donor } from "./donor";
import { filterXml } from "./filterXml";
import type { Formats } from "./formats";
import type { SheetChange } from "./sheetChange";
import { SheetText } from "../parts/sheetText";
import { transplant } from "./transplant";
import type { ChartCells } from "../charts/chartCells";
import { finishSheet } from "../elements/finishSheet";
import { writeCells } from "./writeCells";

/** Takes a new sheet over from the donor and puts its cells into it. @returns its part */
export async function addSheet(
  file: WorkbookPackage,
  change: SheetChange,
  {
    donor,
    donorPart,
    formats,
    dynamic,
    cells,
  }: {
    readonly donor: Donor;
    readonly donorPart: string;
    readonly formats: Formats;
    readonly dynamic: number;
    readonly cells: ChartCells;
  }
): Promise<string> {
  const part = await transplant(donor.file, donorPart, file, (xml) =>
    donor.withFormats(xml, formats)
  );
  const text = await SheetText.open(file, part);
  text.set("dimension", "");
  text.set("cols", "");
  text.set("sheetData", "<sheetData/>");
  text.save();
  const bare = await SheetText.open(file, part);
  writeCells(bare, change, formats, dynamic);
  const { autoFilter } = change.after;
  if (autoFilter) bare.set("autoFilter", filterXml(autoFilter));
  bare.save();
  await finishSheet(file, part, change.after, cells);
  return part;
}
