import { asText, textArgument } from "../../class/arguments";
import { assertNotReadOnly } from "../../class/assertNotReadOnly";
import { type ExcelObject, nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { propertyOf, trimmed } from "./propertyOf";

/** What somebody has added to the document's properties. Keys compare without case. */
export const CUSTOM_PROPERTY_COLLECTION: Members<object> = {
  collection: {
    items: (_self, { book }) =>
      [...book.documentProperties.keys()].map((key) => objectOf("CustomProperty", { key })),
    item: (_self, key, session) => find(key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.7",
      undo: "desktop",
      call: (_self, args, session) => {
        assertNotReadOnly(session);
        const given = trimmed(textArgument(args, 0), session);
        if (given === "") throw new ExcelError("InvalidArgument");
        const key = existing(given, session) ?? given;
        session.book.setDocumentProperty(key, propertyOf(args[1], session));
        return objectOf("CustomProperty", { key });
      },
    },
    deleteAll: {
      since: "1.7",
      undo: "desktop",
      call: (_self, _args, session) => {
        assertNotReadOnly(session);
        const { book } = session;
        for (const key of [...book.documentProperties.keys()])
          book.setDocumentProperty(key, undefined);
      },
    },
    getCount: { since: "1.7", call: (_self, _args, { book }) => book.documentProperties.size },
    getItem: {
      since: "1.7",
      call: (_self, args, session) => find(textArgument(args, 0), session) ?? missing(),
    },
    getItemOrNullObject: {
      since: "1.7",
      call: (_self, args, session) =>
        find(textArgument(args, 0), session) ?? nullObject("CustomProperty"),
    },
  },
};

function existing(key: string, { book }: Session): string | undefined {
  return [...book.documentProperties.keys()].find(
    (known) => known.toLowerCase() === key.toLowerCase()
  );
}

function find(key: Json, session: Session): ExcelObject | undefined {
  const known = existing(asText(key), session);
  return known === undefined ? undefined : objectOf("CustomProperty", { key: known });
}
