import type { WorkbookPackage } from "../parts/workbookPackage";
import { Edits } from "../parts/xml/edits";
import { XmlElement } from "../parts/xml/xmlElement";
import { OLD_MARK } from "./oldMarks";

/** Takes the old marks out of the document's properties, and the part if they were all that stood there. */
export async function dropOldMarks(file: WorkbookPackage): Promise<void> {
  for (const { id, target } of await file.related("", "custom-properties")) {
    const xml = await file.text(target);
    const { children } = XmlElement.root(xml);
    const old = children.filter((property) => property.attribute("name")?.startsWith(OLD_MARK));
    if (old.length > 0 && old.length === children.length) await file.unrelate("", id);
    else if (old.length > 0) {
      const edits = new Edits(xml);
      old.forEach((property) => edits.remove(property));
      file.write(target, edits.toString());
    }
  }
}
