import { bookOf } from "../book/blank";
import type { Book } from "../book/book";
import { readCsv } from "../book/csv/readCsv";
import type { BookModel } from "../book/model";
import { readBook } from "../book/xlsx/readBook";
import { writeBook } from "../book/xlsx/writeBook";

/** A file's workbook; an empty one for no bytes at all. @param name ends in .csv for a list, else it is an Excel workbook */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<BookModel> {
  if (bytes.length === 0) return bookOf();
  return /\.csv$/i.test(name) ? readCsv(bytes, name) : readBook(bytes);
}

/** The bytes of an .xlsx file. */
export function writeWorkbook(book: Book): Promise<Uint8Array> {
  return writeBook(book.toModel());
}
