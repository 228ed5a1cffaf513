import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";
import type { Donor } from "./donor";
import { isSame } from "../model/isSame";
import type { SheetChange } from "./sheetChange";
import type { SheetText } from "../parts/sheetText";
import { tableXml } from "./tableXml";
import { transplant } from "./transplant";

/** @param part the sheet's in the donor's file, which holds the new tables */
export async function writeTables(
  file: WorkbookPackage,
  text: SheetText,
  { before, after }: SheetChange,
  donor: Donor,
  part: string
): Promise<void> {
  if (isSame(before.tables, after.tables)) return;
  const parts = text.element("tableParts")?.children ?? [];
  const kept = parts.map(({ outer }) => outer);
  for (const { id, target } of await file.related(text.part, "table")) {
    const xml = await file.text(target);
    const name = XmlElement.root(xml).attribute("displayName");
    const old = before.tables.find((table) => table.name === name);
    const now = after.tables.find((table) => table.name === name);
    if (old && now && !isSame(old, now)) file.write(target, tableXml(xml, old, now));
    if (!old || now) continue;
    await file.unrelate(text.part, id);
    const element = parts.find(({ relationId }) => relationId === id);
    if (element) kept.splice(kept.indexOf(element.outer), 1);
  }
  for (const { target } of await donor.file.related(part, "table")) {
    const type = `${OFFICE_RELATIONSHIPS}/table`;
    const id = await file.relate(text.part, {
      type,
      target: await transplant(donor.file, target, file),
    });
    kept.push(`<tablePart r:id="${id}"/>`);
  }
  text.set(
    "tableParts",
    kept.length === 0 ? "" : `<tableParts count="${kept.length}">${kept.join("")}</tableParts>`
  );
}
