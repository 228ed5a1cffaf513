import type { Book } from "./book";
import { chartCells } from "../../xlsx/charts/chartCells";
import { finishSheet } from "../../xlsx/elements/finishSheet";
import { graft } from "../../xlsx/graft/graft";
import { writeDocumentProperties } from "../../xlsx/marks/writeDocumentProperties";
import { writeSettings } from "../../xlsx/marks/writeSettings";
import { fileSheets } from "../../xlsx/parts/fileSheets";
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { writeBook } from "../../xlsx/writeBook";

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
