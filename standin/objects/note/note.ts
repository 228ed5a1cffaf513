import { asText } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { NoteTarget } from "../../class/targets";
import { changeNote, locationOf, noteOf, notesOf } from "./notes";

export const NOTE: Members<NoteTarget> = {
  exists: (target, session) => notesOf(target, "note", session).some(({ id }) => id === target.id),
  properties: {
    authorName: { since: "1.18", get: () => "standin" },
    content: {
      since: "1.18",
      get: (target, session) => noteOf(target, session).text,
      set: (target, value, session) => changeNote(target, { text: asText(value) }, session),
    },
  },
  methods: {
    delete: {
      since: "1.18",
      call: (target, _args, session) => changeNote(target, undefined, session),
    },
    getLocation: { since: "1.18", call: (target, _args, session) => locationOf(target, session) },
  },
};
