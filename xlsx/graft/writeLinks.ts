import { columnName } from "../model/address";
import type { BookHyperlink } from "../model/model";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { escapeXml } from "../parts/xml/escapeXml";
import { isSame } from "../model/isSame";
import type { SheetChange } from "./sheetChange";
import type { SheetText } from "../parts/sheetText";

/** Links of single cells that are new, other or gone; a link over several cells stays. */
export async function writeLinks(
  file: WorkbookPackage,
  text: SheetText,
  { before, after }: SheetChange
): Promise<void> {
  if (isSame(before.hyperlinks, after.hyperlinks)) return;
  const [old, now] = [before, after].map(
    ({ hyperlinks }) =>
      new Map(hyperlinks.map(({ row, column, link }) => [`${columnName(column)}${row + 1}`, link]))
  ) as [Map<string, BookHyperlink>, Map<string, BookHyperlink>];
  const isKept = (address: string): boolean => isSame(old.get(address), now.get(address));
  const elements = text.element("hyperlinks")?.children ?? [];
  const kept: string[] = [];
  for (const element of elements) {
    const address = element.attribute("ref") ?? "";
    if (!old.has(address) || isKept(address)) kept.push(element.outer);
    else if (element.relationId !== undefined) await file.unrelate(text.part, element.relationId);
  }
  for (const [address, link] of now)
    if (!isKept(address)) kept.push(await linkXml(file, text, address, link));
  text.set("hyperlinks", kept.length === 0 ? "" : `<hyperlinks>${kept.join("")}</hyperlinks>`);
}

async function linkXml(
  file: WorkbookPackage,
  text: SheetText,
  cell: string,
  { address, documentReference, screenTip }: BookHyperlink
): Promise<string> {
  const type = `${OFFICE_RELATIONSHIPS}/hyperlink`;
  const id = address
    ? await file.relate(text.part, { type, target: address, external: true })
    : undefined;
  const attributes = Object.entries({
    "r:id": id,
    location: documentReference,
    tooltip: screenTip,
  }).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]));
  return `<hyperlink ref="${cell}"${attributes.join("")}/>`;
}
