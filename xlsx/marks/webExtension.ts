import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";

/** What an add-in keeps in the workbook, as the file has it ([MS-OWEXML] 2.1): part of the panes -> part of the add-in. */
export interface WebExtension {
  readonly panes: string;
  /** Of the pane's relationship to the part. */
  readonly id: string;
  readonly part: string;
}

/** The add-in's own part, or undefined where it has none. @param addin its id in the manifest */
export async function findWebExtension(
  file: WorkbookPackage,
  addin: string
): Promise<WebExtension | undefined> {
  for (const { target: panes } of await file.related("", "webextensiontaskpanes")) {
    for (const { id, target: part } of await file.related(panes, "webextension")) {
      const reference = XmlElement.root(await file.text(part)).child("reference");
      if (reference?.attribute("id")?.toLowerCase() === addin.toLowerCase())
        return { panes, id, part };
    }
  }
  return undefined;
}
