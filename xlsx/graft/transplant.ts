import type { WorkbookPackage } from "../parts/workbookPackage";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";

/**
 * Copies a part from one file to another under a name that is free there, with all parts that it is related to.
 * @param change of its text
 * @returns the part's name
 */
export async function transplant(
  from: WorkbookPackage,
  part: string,
  to: WorkbookPackage,
  change = (xml: string): string => xml
): Promise<string> {
  const name = to.freeName(part.replace(/\d*(?=\.\w+$)/, "#"));
  const isXml = part.endsWith(".xml");
  const content = isXml
    ? change(await renumbered(await from.text(part), to))
    : await from.bytes(part);
  await to.add(name, content, (await from.contentType(part)) ?? "application/xml");
  for (const { id, type, target, external } of await from.related(part))
    await to.relate(name, {
      id,
      type,
      external,
      target: external ? target : await transplant(from, target, to),
    });
  return name;
}

/** No two tables of a workbook have the same number. */
async function renumbered(xml: string, file: WorkbookPackage): Promise<string> {
  const root = XmlElement.root(xml);
  if (root.name !== "table") return xml;
  let id = 1;
  for (const name of file.names.filter((one) => /table[^/]*\.xml$/i.test(one))) {
    const other = XmlElement.root(await file.text(name));
    if (other.name === "table") id = Math.max(id, Number(other.attribute("id")) + 1);
  }
  return xml.slice(0, root.start) + setAttributes(root.startTag, { id }) + xml.slice(root.openEnd);
}
