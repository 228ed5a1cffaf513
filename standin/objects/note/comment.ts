import { asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { NoteTarget } from "../../class/targets";
import { changeNote, locationOf, noteOf, notesOf } from "./notes";

/** The first of a thread of remarks on a cell. */
export const COMMENT: Members<NoteTarget> = {
  id: ({ id }) => id,
  exists: (target, session) =>
    notesOf(target, "comment", session).some(({ id }) => id === target.id),
  properties: {
    id: { since: "1.10", get: ({ id }) => id },
    authorName: { since: "1.10", get: () => "standin" },
    content: {
      since: "1.10",
      get: (target, session) => noteOf(target, session).text,
      set: (target, value, session) => changeNote(target, { text: asText(value) }, session),
    },
  },
  navigation: {
    replies: { since: "1.10", get: (target) => objectOf("CommentReplyCollection", target) },
  },
  methods: {
    delete: {
      since: "1.10",
      call: (target, _args, session) => changeNote(target, undefined, session),
    },
    getLocation: { since: "1.10", call: (target, _args, session) => locationOf(target, session) },
  },
};
