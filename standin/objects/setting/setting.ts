import type { Members } from "../../class/members";
import type { Json } from "../../protocol/batch";

export const SETTING: Members<{ readonly key: string }> = {
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
};
