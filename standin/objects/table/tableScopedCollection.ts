import { asNumber, asText, textArgument } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";

/** The tables that a range touches (Range.getTables). */
export const TABLE_SCOPED_COLLECTION: Members<{ readonly ids: readonly string[] }> = {
  collection: {
    items: ({ ids }) => ids.map((id) => objectOf("Table", { id })),
    item: ({ ids }, key, { book }) => {
      const text = typeof key === "number" ? String(asNumber(key)) : asText(key);
      const found = book.tables.find(
        ({ id, name }) =>
          ids.includes(id) && (id === text || name.toLowerCase() === text.toLowerCase())
      );
      return found ? objectOf("Table", { id: found.id }) : missing();
    },
  },
  methods: {
    getCount: { since: "1.9", call: ({ ids }) => ids.length },
    getFirst: {
      since: "1.9",
      call: ({ ids }) => {
        const [id] = ids;
        return id === undefined ? missing() : objectOf("Table", { id });
      },
    },
    getItem: {
      since: "1.9",
      call: ({ ids }, args, { book }) => {
        const key = textArgument(args, 0);
        const found = book.tables.find(
          ({ id, name }) =>
            ids.includes(id) && (id === key || name.toLowerCase() === key.toLowerCase())
        );
        return found ? objectOf("Table", { id: found.id }) : missing();
      },
    },
  },
};
