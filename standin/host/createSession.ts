import type { Book } from "../book/book";
import type { ExcelObject } from "../class/excelObject";
import type { Session } from "../class/session";

/** Cells that one get may bring (documented). */
const READ_LIMIT = 5_000_000;

/** @param given what the host decides; references and listeners begin empty */
export function createSession(
  book: Book,
  given: Pick<
    Session,
    | "locale"
    | "apiSet"
    | "platform"
    | "strict"
    | "readOnly"
    | "calculation"
    | "send"
    | "functionResults"
    | "functionsReady"
  >
): Session {
  const references = new Map<string, ExcelObject>();
  const ids = new WeakMap<ExcelObject, string>();
  let last = 0;
  return {
    ...given,
    book,
    cellLimit: READ_LIMIT,
    references,
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      last += 1;
      const id = `reference${last}`;
      ids.set(object, id);
      references.set(id, object);
      return id;
    },
    referenceOf: (object) => ids.get(object),
    undoGroup: undefined,
    eventsEnabled: true,
    isInBatch: false,
    listening: new Set(),
    formulaSheets: new Set(),
    staleSheets: new Set(),
  };
}
