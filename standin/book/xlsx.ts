import type { BookModel } from "./model";
import { readBook } from "./xlsx/read";
import { writeBook } from "./xlsx/write";

/** A workbook from and to the bytes of a file. Behind it is hucre; what it loses is listed in docs/limits.md. */
export interface XlsxCodec {
  read(bytes: Uint8Array): Promise<BookModel>;
  write(model: BookModel): Promise<Uint8Array>;
}

export const XLSX: XlsxCodec = { read: readBook, write: writeBook };
