import { asText, textArgument } from "../protocol/argument";
import type { Json } from "../protocol/batch";
import { ExcelError } from "../protocol/error";
import { defineObject, isObject, nullObject } from "../protocol/object";
import type { ExcelObject, Kind } from "../protocol/object";
import type { Session } from "../protocol/session";

/** The add-in's settings in the workbook: any JSON by a key. Keys compare with case, values are kept as JSON text. */
export const settings: Kind<object> = defineObject<object>("SettingCollection", {
  collection: {
    items: (_self, { book }) => [...book.settings.keys()].map((key) => setting.of({ key })),
    item: (_self, key, session) => find(key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.4",
      call: (_self, args, { book }) => {
        const key = textArgument(args, 0);
        const value = args[1];
        if (isObject(value) || value === undefined) throw new ExcelError("InvalidArgument");
        book.setSetting(key, JSON.stringify(value));
        return setting.of({ key });
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
});

const setting: Kind<{ readonly key: string }> = defineObject<{ readonly key: string }>("Setting", {
  id: ({ key }) => key,
  exists: ({ key }, { book }) => book.settings.has(key),
  properties: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ key }, { book }) => JSON.parse(book.settings.get(key) ?? "null") as Json,
      set: ({ key }, value, { book }) => book.setSetting(key, JSON.stringify(value)),
    },
  },
  methods: {
    delete: { since: "1.4", call: ({ key }, _args, { book }) => book.setSetting(key, undefined) },
  },
});

function find(key: Json, { book }: Session): ExcelObject | undefined {
  const text = asText(key);
  return book.settings.has(text) ? setting.of({ key: text }) : undefined;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
