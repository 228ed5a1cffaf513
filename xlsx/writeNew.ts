import { chartCells } from "./charts/chartCells";
import { finishSheet } from "./elements/finishSheet";
import { hideNames } from "./elements/hideNames";
import { writeDocumentProperties } from "./marks/writeDocumentProperties";
import { writeSettings } from "./marks/writeSettings";
import type { BookModel } from "./model/model";
import { fileSheets } from "./parts/fileSheets";
import { WorkbookPackage } from "./parts/workbookPackage";
import { writeBook } from "./writeBook";

/**
 * A workbook as a file of its own.
 * @param addin whose settings it keeps: the id in the manifest
 * @returns the bytes of an .xlsx file
 */
export async function writeNew(model: BookModel, addin: string): Promise<Uint8Array> {
  const file = await WorkbookPackage.open(await writeBook(model));
  await hideNames(file, model.names);
  await writeSettings(file, addin, model.settings);
  if (model.documentProperties.size > 0)
    await writeDocumentProperties(file, model.documentProperties);
  for (const [index, { part }] of (await fileSheets(file)).entries()) {
    const sheet = model.sheets[index];
    if (sheet) await finishSheet(file, part, sheet, chartCells(model));
  }
  return file.toBytes();
}
