import type { DocumentProperties, DocumentProperty } from "../model/documentProperty";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { XmlElement } from "../parts/xml/xmlElement";
import { readDocumentProperties } from "./readDocumentProperties";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** Of every property that a user made up (ECMA-376 part 1, 22.3.2.2). */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Brings the document's custom properties into its file; those that are the same stay as they are, and the part goes with the last one. */
export async function writeDocumentProperties(
  file: WorkbookPackage,
  properties: DocumentProperties
): Promise<void> {
  const before = await readDocumentProperties(file);
  const isNew = ([name, { type, value }]: readonly [string, DocumentProperty]): boolean =>
    before.get(name)?.type !== type || before.get(name)?.value !== value;
  const changed = [...properties].filter(isNew);
  const names = new Set(changed.map(([name]) => name));
  const isOld = (name: string): boolean =>
    names.has(name) || (before.has(name) && !properties.has(name));
  const { id, part } = await partOf(file);
  const xml = await file.text(part);
  const root = XmlElement.root(xml);
  const old = root.children.filter((element) => isOld(element.attribute("name") ?? ""));
  if (changed.length === 0 && old.length === root.children.length)
    return await file.unrelate("", id);
  const edits = new Edits(xml);
  for (const element of old) edits.remove(element);
  const last = Math.max(1, ...root.children.map((element) => Number(element.attribute("pid"))));
  const added = changed.map(([name, property], i) => elementOf(name, property, last + 1 + i));
  if (added.length > 0) edits.append(root, added.join(""));
  file.write(part, edits.toString());
}

async function partOf(
  file: WorkbookPackage
): Promise<{ readonly id: string; readonly part: string }> {
  const [known] = await file.related("", "custom-properties");
  if (known !== undefined) return { id: known.id, part: known.target };
  const part = "docProps/custom.xml";
  await file.add(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${PROPERTIES}"></Properties>`,
    CONTENT_TYPE
  );
  const type = `${OFFICE_RELATIONSHIPS}/custom-properties`;
  return { id: await file.relate("", { type, target: part }), part };
}

function elementOf(name: string, { type, value }: DocumentProperty, pid: number): string {
  const tag = { String: "lpwstr", Number: "i4", Float: "r8", Boolean: "bool", Date: "filetime" }[
    type
  ];
  return (
    `<property fmtid="${FORMAT}" pid="${pid}" name="${escapeXml(name)}">` +
    `<vt:${tag} xmlns:vt="${TYPES}">${escapeXml(String(value))}</vt:${tag}></property>`
  );
}
