import type { WorkbookPackage } from "../parts/workbookPackage";
import { escapeXml } from "../parts/xml/escapeXml";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Adds the parts of the values. @returns the element that names them, "" for none; the parts of before are left without it */
export async function writeSheetProperties(
  file: WorkbookPackage,
  part: string,
  properties: ReadonlyMap<string, string>
): Promise<string> {
  for (const { id } of await file.related(part, "customProperty")) await file.unrelate(part, id);
  let elements = "";
  for (const [name, value] of properties) {
    const target = file.freeName("xl/customProperty#.bin");
    await file.add(target, utf16(value), TYPE);
    const id = await file.relate(part, { type: `${OFFICE_RELATIONSHIPS}/customProperty`, target });
    elements += `<customPr name="${escapeXml(name)}" r:id="${id}"/>`;
  }
  return elements && `<customProperties>${elements}</customProperties>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
}
