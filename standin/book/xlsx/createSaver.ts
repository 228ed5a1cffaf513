import type { Book } from "../book";
import { chartCells } from "./charts/chartCells";
import { finishSheet } from "./elements/finishSheet";
import { graft } from "./graft/graft";
import { writeDocumentProperties } from "./marks/writeDocumentProperties";
import { writeSettings } from "./marks/writeSettings";
import { fileSheets } from "./parts/fileSheets";
import { WorkbookPackage } from "./parts/workbookPackage";
import { writeBook } from "./writeBook";

/**
 * How a workbook is saved that was just opened. Everything of its file that is not changed from now on stays.
 * @param file that it was opened from; undefined for a new workbook
 * @param addin its id in the manifest
 * @returns the bytes of an .xlsx file, as often as asked
 */
export function createSaver(
  book: Book,
  file: Uint8Array | undefined,
  addin: string
): () => Promise<Uint8Array> {
  if (file === undefined) return () => writeWhole(book, addin);
  const opened = book.toModel();
  return () => graft(file, opened, book.toModel(), addin);
}

async function writeWhole(book: Book, addin: string): Promise<Uint8Array> {
  const model = book.toModel();
  const file = await WorkbookPackage.open(await writeBook(model));
  await writeSettings(file, addin, model.settings);
  if (model.documentProperties.size > 0)
    await writeDocumentProperties(file, model.documentProperties);
  for (const [index, { part }] of (await fileSheets(file)).entries()) {
    const sheet = model.sheets[index];
    if (sheet) await finishSheet(file, part, sheet, chartCells(model));
  }
  return file.toBytes();
}
