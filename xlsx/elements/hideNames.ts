import type { BookModel } from "../model/model";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { Edits } from "../parts/xml/edits";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";

/** Names that nobody is to see in Excel's Name Manager: hucre writes all of them for everyone. */
export async function hideNames(file: WorkbookPackage, names: BookModel["names"]): Promise<void> {
  const hidden = new Set(names.flatMap(({ name, hidden }) => (hidden === true ? [name] : [])));
  if (hidden.size === 0) return;
  const xml = await file.text(file.workbook);
  const edits = new Edits(xml);
  for (const element of XmlElement.root(xml).child("definedNames")?.children ?? []) {
    if (!hidden.has(element.attribute("name") ?? "")) continue;
    const { start, openEnd, startTag } = element;
    edits.replace({ start, end: openEnd }, setAttributes(startTag, { hidden: 1 }));
  }
  file.write(file.workbook, edits.toString());
}
