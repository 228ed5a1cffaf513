import { isAbsent } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { notModelled } from "../../class/notModelled";
import type { ScopeTarget } from "../../class/targets";
import { addNote, cellArgument, noteAt, notesOf } from "./notes";

/** An address has to name its sheet. */
export const COMMENT_COLLECTION: Members<ScopeTarget> = {
  collection: {
    items: (scope, session) =>
      notesOf(scope, "comment", session).map((comment) => objectOf("Comment", comment)),
    item: (scope, key, session) => {
      const found = notesOf(scope, "comment", session).find(({ id }) => id === key);
      return found === undefined ? missing() : objectOf("Comment", found);
    },
  },
  methods: {
    add: {
      since: "1.10",
      call: (_scope, args, session) => {
        if (!isAbsent(args[2])) throw notModelled("CommentCollection.add(contentType)");
        const cell = cellArgument({}, args, "InvalidArgument", session);
        return objectOf("Comment", addNote(cell, "comment", args[1], session));
      },
    },
    getCount: {
      since: "1.10",
      call: (scope, _args, session) => notesOf(scope, "comment", session).length,
    },
    getItemByCell: {
      since: "1.10",
      call: (_scope, args, session) => {
        const cell = cellArgument({}, args, "InvalidArgument", session);
        const found = noteAt(cell, session);
        return found?.kind === "comment"
          ? objectOf("Comment", { sheetId: cell.sheetId, id: found.id })
          : missing();
      },
    },
  },
};
