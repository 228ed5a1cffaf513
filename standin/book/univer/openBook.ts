import type { Book } from "../book";
import type { FUniver, Univer } from "../engines/univer";
import type { BookModel } from "../../../xlsx/model/model";
import { addIteratorSome } from "./addIteratorSome";
import { compareBlanks } from "./compareBlanks";
import { rememberRows } from "./rememberRows";
import { toSnapshot } from "./snapshot";
import { UniverBook } from "./univerBook";

/**
 * Opens a workbook in a running Univer, with or without a user interface.
 * @param fileName shown as the workbook's name
 */
export function openBook(
  { univer, api }: { readonly univer: Univer; readonly api: FUniver },
  model: BookModel,
  fileName = "Book1.xlsx"
): Book {
  addIteratorSome();
  compareBlanks();
  rememberRows();
  opened += 1;
  const facade = api.createWorkbook(toSnapshot(model, `book${opened}`));
  return new UniverBook(univer, api, facade, model, fileName);
}

let opened = 0;
