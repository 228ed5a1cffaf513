import type { Book } from "./book";
import { graft } from "../../xlsx/graft/graft";
import { writeNew } from "../../xlsx/writeNew";

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
  if (file === undefined) return () => writeNew(book.toModel(), addin);
  const opened = book.toModel();
  return () => graft(file, opened, book.toModel(), addin);
}
