import type { WorkbookPackage } from "./workbookPackage";
import { XmlElement } from "./xml/xmlElement";

interface FileSheet {
  readonly name: string;
  /** Its line in the workbook's part. */
  readonly element: XmlElement;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" */
  readonly kind: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly part: string;
}

/** The sheets of a file in the order of their tabs, those included that are no worksheets. */
export async function fileSheets(file: WorkbookPackage): Promise<FileSheet[]> {
  const related = await file.related(file.workbook);
  const sheets = XmlElement.root(await file.text(file.workbook)).child("sheets");
  return (sheets?.children ?? []).map((element) => {
    const relation = related.find(({ id }) => id === element.relationId);
    return {
      name: element.attribute("name") ?? "",
      element,
      kind: relation?.kind ?? "",
      part: relation?.target ?? "",
    };
  });
}
