import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";

/** A sheet's custom properties: each value is a part of its own, in UTF-16 (ECMA-376 part 1, 12.3.5 and 18.3.1.23). */
export async function readSheetProperties(
  file: WorkbookPackage,
  part: string
): Promise<Map<string, string>> {
  const values = await file.related(part, "customProperty");
  if (values.length === 0) return new Map();
  const elements = XmlElement.root(await file.text(part)).child("customProperties")?.children ?? [];
  const found = elements.map(async (element): Promise<[string, string][]> => {
    const value = values.find(({ id }) => id === element.relationId);
    return value
      ? [
          [
            element.attribute("name") ?? "",
            new TextDecoder("utf-16le").decode(await file.bytes(value.target)),
          ],
        ]
      : [];
  });
  return new Map((await Promise.all(found)).flat());
}
