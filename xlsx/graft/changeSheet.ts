import type { SheetModel } from "../model/model";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { writeSheetProperties } from "../marks/writeSheetProperties";
import type { Donor } from "./donor";
import { filterXml } from "./filterXml";
import type { Formats } from "./formats";
import { isSame } from "../model/isSame";
import type { SheetChange } from "./sheetChange";
import { SheetText } from "../parts/sheetText";
import type { ChartCells } from "../charts/chartCells";
import { writeCharts } from "../charts/writeCharts";
import { writeBars } from "../elements/writeBars";
import { writeElements } from "../elements/writeElements";
import { writeCells } from "./writeCells";
import { writeLinks } from "./writeLinks";
import { formatsWithout, writeRules } from "./writeRules";
import { writeTables } from "./writeTables";
import { writeView } from "./writeView";

/** What the donor has to hold of a changed sheet: the rest is written without it. */
export function wantedOf({ before, after }: SheetChange): SheetModel {
  const known = new Set(before.tables.map(({ name }) => name));
  return {
    ...after,
    hyperlinks: [],
    conditionalFormats: formatsWithout(after.conditionalFormats, before.conditionalFormats),
    tables: after.tables.filter(({ name }) => !known.has(name)),
  };
}

/** Brings what changed into a sheet of the file; elements about which nothing changed stay as they are. */
export async function changeSheet(
  file: WorkbookPackage,
  part: string,
  change: SheetChange,
  {
    donor,
    donorPart,
    formats,
    dynamic,
    cells,
    oldCells,
  }: {
    readonly donor: Donor;
    readonly donorPart: string;
    readonly formats: Formats;
    readonly dynamic: number;
    readonly cells: ChartCells;
    readonly oldCells: ChartCells;
  }
): Promise<void> {
  const { before, after } = change;
  const text = await SheetText.open(file, part);
  const given = await SheetText.open(donor.file, donorPart);
  const differs = (...members: (keyof SheetModel)[]): boolean =>
    members.some((member) => !isSame(before[member], after[member]));
  writeCells(text, change, formats, dynamic);
  writeView(text, change);
  writeElements(text, before, after);
  if (differs("protected"))
    text.set("sheetProtection", given.element("sheetProtection")?.outer ?? "");
  if (differs("merges")) text.set("mergeCells", given.element("mergeCells")?.outer ?? "");
  if (differs("autoFilter"))
    text.set("autoFilter", after.autoFilter ? filterXml(after.autoFilter) : "");
  const added = formatsWithout(after.conditionalFormats, before.conditionalFormats);
  if (differs("conditionalFormats"))
    writeRules(
      text,
      formatsWithout(before.conditionalFormats, after.conditionalFormats),
      given
        .elements("conditionalFormatting")
        .map(({ outer }) => donor.withFormats(writeBars(text, outer, added), formats))
    );
  if (differs("customProperties"))
    text.set("customProperties", await writeSheetProperties(file, part, after.customProperties));
  await writeLinks(file, text, change);
  await writeTables(file, text, change, donor, donorPart);
  await writeCharts(file, text, before, after, cells, oldCells);
  text.save();
}
