import type { WorkbookPackage } from "../parts/workbookPackage";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { XmlElement } from "../parts/xml/xmlElement";
import { findWebExtension, type WebExtension } from "./webExtension";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "application/vnd.ms-office";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** Keeps the add-in's settings where Excel does. Source: [MS-OWEXML] 2.2 */
export async function writeSettings(
  file: WorkbookPackage,
  addin: string,
  settings: ReadonlyMap<string, string>
): Promise<void> {
  const known = await findWebExtension(file, addin);
  if (settings.size === 0 && known && (await forget(file, known))) return;
  if (settings.size === 0 && !known) return;
  const { part } = known ?? (await addExtension(file, addin));
  const xml = await file.text(part);
  const root = XmlElement.root(xml);
  const { prefix } = root;
  const properties =
    `<${prefix}properties>` +
    [...settings]
      .map(
        ([name, value]) =>
          `<${prefix}property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`
      )
      .join("") +
    `</${prefix}properties>`;
  const edits = new Edits(xml);
  const old = root.child("properties");
  if (old) edits.replace(old, properties);
  else edits.insert((root.child("bindings") ?? { start: root.closeStart }).start, properties);
  file.write(part, edits.toString());
}

/** With a pane that stays closed: opening the workbook opens nothing. */
async function addExtension(
  file: WorkbookPackage,
  addin: string
): Promise<{ readonly part: string }> {
  const part = file.freeName("xl/webextensions/webextension#.xml");
  await file.add(
    part,
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="{${addin}}">` +
      `<we:reference id="${addin}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties/><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`,
    `${TYPES}.webextension+xml`
  );
  const [panesKnown] = await file.related("", "webextensiontaskpanes");
  const panes = panesKnown?.target ?? (await addPanes(file));
  const id = await file.relate(panes, { type: `${RELATIONSHIPS}/webextension`, target: part });
  const xml = await file.text(panes);
  const root = XmlElement.root(xml);
  const edits = new Edits(xml);
  const { prefix } = root;
  edits.append(
    root,
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${root.children.length}">` +
      `<${prefix}webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${id}"/></${prefix}taskpane>`
  );
  file.write(panes, edits.toString());
  return { part };
}

async function addPanes(file: WorkbookPackage): Promise<string> {
  const panes = file.freeName("xl/webextensions/taskpanes#.xml");
  await file.add(
    panes,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`,
    `${TYPES}.webextensiontaskpanes+xml`
  );
  await file.relate("", { type: `${RELATIONSHIPS}/webextensiontaskpanes`, target: panes });
  return panes;
}

/** Takes away the part of an add-in that keeps nothing any more, unless its pane opens with the workbook. @returns whether it did */
async function forget(file: WorkbookPackage, { panes, id }: WebExtension): Promise<boolean> {
  const xml = await file.text(panes);
  const root = XmlElement.root(xml);
  const pane = root.children.find((child) => child.child("webextensionref")?.relationId === id);
  if (pane?.attribute("visibility") !== "0") return false;
  if (root.children.length === 1) {
    const [toPanes] = await file.related("", "webextensiontaskpanes");
    if (toPanes) await file.unrelate("", toPanes.id);
    return true;
  }
  const edits = new Edits(xml);
  edits.remove(pane);
  file.write(panes, edits.toString());
  await file.unrelate(panes, id);
  return true;
}
