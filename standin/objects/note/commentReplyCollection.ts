import { isAbsent, textArgument } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { notModelled } from "../../class/notModelled";
import type { NoteTarget } from "../../class/targets";
import { changeNote, noteOf } from "./notes";

export const COMMENT_REPLY_COLLECTION: Members<NoteTarget> = {
  collection: {
    items: (target, session) =>
      noteOf(target, session).replies.map((_, place) =>
        objectOf("CommentReply", { ...target, place })
      ),
    item: () => missing(),
  },
  methods: {
    add: {
      since: "1.10",
      call: (target, args, session) => {
        if (!isAbsent(args[1])) throw notModelled("CommentReplyCollection.add(contentType)");
        const { replies } = noteOf(target, session);
        changeNote(target, { replies: [...replies, textArgument(args, 0)] }, session);
        return objectOf("CommentReply", { ...target, place: replies.length });
      },
    },
    getCount: {
      since: "1.10",
      call: (target, _args, session) => noteOf(target, session).replies.length,
    },
  },
};
