import { bookOf } from "../../xlsx/model/blank";
import { readCsv } from "../book/csv/readCsv";
import type { BookModel } from "../../xlsx/model/model";
import { readBook } from "../../xlsx/readBook";

interface Opened {
  readonly model: BookModel;
  /** What is kept when the workbook is saved; undefined where nothing more can be kept. */
  readonly file?: Uint8Array;
}

/**
 * A file's workbook; an empty one for no bytes at all.
 * @param name ends in .csv for a list, else it is an Excel workbook
 * @param addin its id in the manifest
 */
export async function openFile(name: string, bytes: Uint8Array, addin: string): Promise<Opened> {
  if (bytes.length === 0) return { model: bookOf() };
  if (/\.csv$/i.test(name)) return { model: readCsv(bytes, name) };
  return { model: await readBook(bytes, addin), file: bytes };
}
