import { asText, textArgument } from "../protocol/argument";
import type { Json } from "../protocol/batch";
import { ExcelError } from "../protocol/error";
import { defineObject, nullObject } from "../protocol/object";
import type { ExcelObject, Kind } from "../protocol/object";
import type { Session } from "../protocol/session";
import { sheetOf } from "./range/target";
import type { SheetTarget } from "./worksheet";

/** A sheet's own key-value pairs, kept in the file and not shown to the user. Keys compare without case. */
export const customProperties: Kind<SheetTarget> = defineObject<SheetTarget>(
  "WorksheetCustomPropertyCollection",
  {
    collection: {
      items: (target, session) =>
        [...sheetOf(target, session).customProperties.keys()].map((key) =>
          property.of({ ...target, key })
        ),
      item: (target, key, session) => find(target, key, session) ?? missing(),
    },
    methods: {
      add: {
        since: "1.12",
        call: (target, args, session) => {
          const [key, value] = [textArgument(args, 0), textArgument(args, 1)];
          if (key.length === 0 || key.length > 255) throw new ExcelError("InvalidArgument");
          sheetOf(target, session).setCustomProperty(existing(target, key, session) ?? key, value);
          return property.of({ ...target, key: existing(target, key, session) ?? key });
        },
      },
      getCount: {
        since: "1.12",
        call: (target, _args, session) => sheetOf(target, session).customProperties.size,
      },
      getItem: {
        since: "1.12",
        call: (target, args, session) => find(target, textArgument(args, 0), session) ?? missing(),
      },
      getItemOrNullObject: {
        since: "1.12",
        call: (target, args, session) =>
          find(target, textArgument(args, 0), session) ?? nullObject("WorksheetCustomProperty"),
      },
    },
  }
);

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const property: Kind<PropertyTarget> = defineObject<PropertyTarget>("WorksheetCustomProperty", {
  id: ({ key }) => key,
  exists: (target, session) => sheetOf(target, session).customProperties.has(target.key),
  properties: {
    key: { since: "1.12", get: ({ key }) => key },
    value: {
      since: "1.12",
      get: (target, session) => sheetOf(target, session).customProperties.get(target.key) ?? "",
      set: (target, value, session) =>
        sheetOf(target, session).setCustomProperty(target.key, asText(value)),
    },
  },
  methods: {
    delete: {
      since: "1.12",
      call: (target, _args, session) =>
        sheetOf(target, session).setCustomProperty(target.key, undefined),
    },
  },
});

function existing(target: SheetTarget, key: string, session: Session): string | undefined {
  return [...sheetOf(target, session).customProperties.keys()].find(
    (known) => known.toLowerCase() === key.toLowerCase()
  );
}

function find(target: SheetTarget, key: Json, session: Session): ExcelObject | undefined {
  const known = existing(target, asText(key), session);
  return known === undefined ? undefined : property.of({ ...target, key: known });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
