import { asText, textArgument } from "../../class/arguments";
import { assertNotReadOnly } from "../../class/assertNotReadOnly";
import { ExcelObject, nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** The add-in's settings in the workbook: any JSON by a key. Keys compare with case, values are kept as JSON text. */
export const SETTING_COLLECTION: Members<object> = {
  collection: {
    items: (_self, { book }) =>
      [...book.settings.keys()].map((key) => objectOf("Setting", { key })),
    item: (_self, key, session) => find(key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.4",
      call: (_self, args, session) => {
        const { book } = session;
        assertNotReadOnly(session);
        const key = textArgument(args, 0);
        const value = args[1];
        if (value instanceof ExcelObject || value === undefined)
          throw new ExcelError("InvalidArgument");
        book.setSetting(key, JSON.stringify(value));
        return objectOf("Setting", { key });
      },
    },
    getCount: { since: "1.4", call: (_self, _args, { book }) => book.settings.size },
    getItem: {
      since: "1.4",
      call: (_self, args, session) => find(textArgument(args, 0), session) ?? missing(),
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (_self, args, session) => find(textArgument(args, 0), session) ?? nullObject("Setting"),
    },
  },
};

function find(key: Json, { book }: Session): ExcelObject | undefined {
  const text = asText(key);
  return book.settings.has(text) ? objectOf("Setting", { key: text }) : undefined;
}
