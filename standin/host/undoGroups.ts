import type { Session } from "../class/session";
import { apiSetNumber } from "../protocol/apiSet";

/** Records batches for undo: one entry for a batch, or for all batches of a group. */
interface UndoGroups {
  /** @param group absent for a batch that is no part of a group */
  begin(group: number | undefined): void;
  end(): void;
}

/** Groups came with ExcelApi 1.20; to an older Excel each batch is on its own. */
const SINCE = apiSetNumber("1.20");

export function createUndoGroups(session: Session): UndoGroups {
  const { book } = session;
  /** The entry of the group that wrote last, and where it lies in the stack. */
  let entry: { readonly group: number; readonly depth: number } | undefined;
  return {
    begin: (group) => {
      const id = session.apiSet < SINCE ? undefined : group;
      if (id === undefined) session.undoGroup = undefined;
      else if (session.undoGroup?.id !== id) session.undoGroup = { id, formulas: 0 };
      book.beginChange();
    },
    end: () => {
      const { undoGroup } = session;
      const before = book.undoDepth;
      // What somebody else did meanwhile stays an entry of its own, and the group begins another after it.
      const joins =
        undoGroup !== undefined && undoGroup.id === entry?.group && entry.depth === before;
      book.endChange(joins);
      if (undoGroup !== undefined && book.undoDepth > before)
        entry = { group: undoGroup.id, depth: book.undoDepth };
    },
  };
}
