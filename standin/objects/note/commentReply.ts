import type { Members } from "../../class/members";
import type { ReplyTarget } from "../../class/targets";
import { noteOf } from "./notes";

export const COMMENT_REPLY: Members<ReplyTarget> = {
  id: ({ id, place }) => `${id}.${place}`,
  properties: {
    id: { since: "1.10", get: ({ id, place }) => `${id}.${place}` },
    authorName: { since: "1.10", get: () => "standin" },
    content: {
      since: "1.10",
      get: (target, session) => noteOf(target, session).replies[target.place] ?? "",
    },
  },
};
