import type { Book } from "./book";
import { withAddinPrefix } from "../../xlsx/functionPrefix";
import { graft } from "../../xlsx/graft/graft";
import type { BookModel } from "../../xlsx/model/model";
import { writeNew } from "../../xlsx/writeNew";

/** What a workbook was opened from. */
interface Opened {
  readonly model: BookModel;
  /** undefined for a new workbook */
  readonly file?: Uint8Array | undefined;
}

/**
 * How a workbook is saved that was just opened. Everything of its file that is not changed from now on stays.
 * @param addin its id in the manifest
 * @param functions names of the add-in's functions, as soon as they are known
 * @returns the bytes of an .xlsx file, as often as asked
 */
export function createSaver(
  book: Book,
  { model, file }: Opened,
  addin: string,
  functions: () => readonly string[]
): () => Promise<Uint8Array> {
  const inFile = (now: BookModel): BookModel => {
    const names = [...(model.addinFunctions ?? []), ...functions()];
    return withPrefixes(now, new Set(names.map((name) => name.toUpperCase())));
  };
  if (file === undefined) return () => writeNew(inFile(book.toModel()), addin);
  const opened = book.toModel();
  // Both, so that a formula which nobody touched is no change.
  return () => graft(file, inFile(opened), inFile(book.toModel()), addin);
}

function withPrefixes(model: BookModel, names: ReadonlySet<string>): BookModel {
  if (names.size === 0) return model;
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((one) => ({
      ...one,
      formula: withAddinPrefix(one.formula, names),
    })),
  }));
  return { ...model, sheets };
}
