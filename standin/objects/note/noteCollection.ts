import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Arguments, Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { ScopeTarget } from "../../class/targets";
import { addNote, cellArgument, noteAt, notesOf } from "./notes";

/** Microsoft: a string that is no address, or more than one cell, is InvalidCellAddress. What a second note on a cell gives is not documented: refused. */
export const NOTE_COLLECTION: Members<ScopeTarget> = {
  collection: {
    items: (scope, session) =>
      notesOf(scope, "note", session).map((note) => objectOf("Note", note)),
    item: (scope, key, session) => find(scope, [key], session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.18",
      call: (scope, args, session) => {
        const cell = cellArgument(scope, args, "InvalidCellAddress", session);
        return objectOf("Note", addNote(cell, "note", args[1], session));
      },
    },
    getCount: {
      since: "1.18",
      call: (scope, _args, session) => notesOf(scope, "note", session).length,
    },
    getItem: {
      since: "1.18",
      call: (scope, args, session) => find(scope, args, session) ?? missing(),
    },
    getItemOrNullObject: {
      since: "1.18",
      call: (scope, args, session) => find(scope, args, session) ?? nullObject("Note"),
    },
  },
};

function find(scope: ScopeTarget, args: Arguments, session: Session): ExcelObject | undefined {
  const cell = cellArgument(scope, args, "InvalidCellAddress", session);
  const note = noteAt(cell, session);
  return note?.kind === "note"
    ? objectOf("Note", { sheetId: cell.sheetId, id: note.id })
    : undefined;
}
