import { assertNotReadOnly } from "../../class/assertNotReadOnly";
import type { Members } from "../../class/members";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";
import { LONGEST, propertyOf } from "./propertyOf";

export const CUSTOM_PROPERTY: Members<{ readonly key: string }> = {
  id: ({ key }) => key,
  exists: ({ key }, { book }) => book.documentProperties.has(key),
  properties: {
    key: { since: "1.7", get: ({ key }) => key },
    type: {
      since: "1.7",
      get: ({ key }, { book }) => book.documentProperties.get(key)?.type ?? null,
    },
    value: {
      since: "1.7",
      undo: "desktop",
      get: ({ key }, session) => valueOf(key, session),
      set: ({ key }, value, session) => {
        assertNotReadOnly(session);
        session.book.setDocumentProperty(key, propertyOf(value, session));
      },
    },
  },
  methods: {
    delete: {
      since: "1.7",
      undo: "desktop",
      call: ({ key }, _args, session) => {
        assertNotReadOnly(session);
        session.book.setDocumentProperty(key, undefined);
      },
    },
  },
};

/** A longer value that another program has put into the file brings Excel for Windows down when it is asked for (OfficeDev/office-js issues 4002 and 4378). */
function valueOf(
  key: string,
  { book, strict, platform }: Session
): string | number | boolean | null {
  const value = book.documentProperties.get(key)?.value ?? null;
  if (strict && platform === "windows" && String(value).length > LONGEST)
    throw new ExcelError("GeneralException");
  return value;
}
