import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";
import { findWebExtension } from "./webExtension";

/** The add-in's settings. Values are JSON texts. */
export async function readSettings(
  file: WorkbookPackage,
  addin: string
): Promise<Map<string, string>> {
  const extension = await findWebExtension(file, addin);
  if (!extension) return new Map();
  const properties = XmlElement.root(await file.text(extension.part)).child("properties");
  return new Map(
    (properties?.children ?? []).map((property) => [
      property.attribute("name") ?? "",
      property.attribute("value") ?? "",
    ])
  );
}
