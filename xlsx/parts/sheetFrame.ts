import type { WorkbookPackage } from "./workbookPackage";
import { XmlElement } from "./xml/xmlElement";

/** A worksheet without its rows: what stands around a million of them is found at once. */
export async function sheetFrame(file: WorkbookPackage, part: string): Promise<XmlElement> {
  const xml = await file.text(part);
  const start = /<(?:[\w.-]+:)?sheetData\s*>/.exec(xml);
  if (!start) return XmlElement.root(xml);
  const end = xml.lastIndexOf(`</${start[0].slice(1).replace(/\s*>$/, ">")}`);
  return XmlElement.root(xml.slice(0, start.index + start[0].length) + xml.slice(end));
}
