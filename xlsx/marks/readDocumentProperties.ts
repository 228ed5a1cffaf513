import type { DocumentProperties, DocumentProperty } from "../model/documentProperty";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";

/** The document's custom properties (ECMA-376 part 1, 22.3); kinds of values that are not known here are left out, and stay in the file. */
export async function readDocumentProperties(file: WorkbookPackage): Promise<DocumentProperties> {
  const found = new Map<string, DocumentProperty>();
  for (const { target } of await file.related("", "custom-properties"))
    for (const element of XmlElement.root(await file.text(target)).children) {
      const property = readValue(element);
      if (property !== undefined) found.set(element.attribute("name") ?? "", property);
    }
  return found;
}

function readValue(element: XmlElement): DocumentProperty | undefined {
  const [content] = element.children;
  const text = content?.text ?? "";
  switch (content?.name) {
    case "lpwstr":
    case "lpstr":
      return { type: "String", value: text };
    case "i4":
    case "int":
      return { type: "Number", value: Number(text) };
    case "r8":
      return { type: "Float", value: Number(text) };
    case "bool":
      return { type: "Boolean", value: text === "true" || text === "1" };
    case "filetime":
      return { type: "Date", value: text };
    default:
      return undefined;
  }
}
