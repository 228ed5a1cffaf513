import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { Edits } from "../parts/xml/edits";
import { prefixed } from "../parts/xml/prefixed";
import { XmlElement } from "../parts/xml/xmlElement";
import { insertInOrder } from "../parts/insertInOrder";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "XLDAPR";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];
const METADATA_TYPE = `<metadataType name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const FUTURE =
  `<futureMetadata name="${TYPE}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  "</ext></extLst></bk></futureMetadata>";

/** The number that marks a cell of the file as a dynamic array's (`cm`); the file learns it where it has none. Source: [MS-XLSX] 2.6.3.3 */
export async function dynamicArrays(file: WorkbookPackage): Promise<number> {
  const [known] = await file.related(file.workbook, "sheetMetadata");
  const part = known?.target ?? (await addMetadata(file));
  const xml = await file.text(part);
  const root = XmlElement.root(xml);
  const children = (name: string): XmlElement[] => root.child(name)?.children ?? [];
  const types = children("metadataTypes");
  const cells = children("cellMetadata");
  const type = types.findIndex((element) => element.attribute("name") === TYPE) + 1;
  const cell = cells.findIndex((block) =>
    block.children.some((record) => Number(record.attribute("t")) === type)
  );
  if (type > 0 && cell >= 0) return cell + 1;

  const edits = new Edits(xml);
  const append = (name: string, count: number, added: string): void => {
    const list = root.child(name);
    const text = prefixed(added, root.prefix);
    if (list) edits.append(list, text, { count });
    else
      insertInOrder(
        edits,
        root,
        ORDER,
        name,
        prefixed(`<${name} count="${count}">${added}</${name}>`, root.prefix)
      );
  };
  if (type === 0) {
    append("metadataTypes", types.length + 1, METADATA_TYPE);
    insertInOrder(edits, root, ORDER, "futureMetadata", prefixed(FUTURE, root.prefix));
  }
  append(
    "cellMetadata",
    cells.length + 1,
    `<bk><rc t="${type === 0 ? types.length + 1 : type}" v="0"/></bk>`
  );
  file.write(part, edits.toString());
  return cells.length + 1;
}

async function addMetadata(file: WorkbookPackage): Promise<string> {
  const target = file.freeName("xl/metadata#.xml");
  await file.add(
    target,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"></metadata>`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"
  );
  await file.relate(file.workbook, { type: `${OFFICE_RELATIONSHIPS}/sheetMetadata`, target });
  return target;
}
