import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";

/**
 * Excel takes a file for damaged whose order of calculation names a cell without a formula; it makes a new one where there is none.
 * @param sheetIds of sheets that lost a formula, as the workbook's part has them
 */
export async function dropCalculationChain(
  file: WorkbookPackage,
  sheetIds: readonly (string | undefined)[]
): Promise<void> {
  for (const { id, target } of await file.related(file.workbook, "calcChain")) {
    const cells = XmlElement.root(await file.text(target)).children;
    if (cells.some((cell) => sheetIds.includes(cell.attribute("i") ?? "")))
      await file.unrelate(file.workbook, id);
  }
}
