import { asText, textArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { SheetTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** A sheet's own key-value pairs, kept in the file and not shown to the user. Keys compare without case. */
export const WORKSHEET_CUSTOM_PROPERTY_COLLECTION: Members<SheetTarget> = {
  collection: {
    items: (target, session) =>
      [...sheetOf(target, session).customProperties.keys()].map((key) =>
        objectOf("WorksheetCustomProperty", { ...target, key })
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
        return objectOf("WorksheetCustomProperty", {
          ...target,
          key: existing(target, key, session) ?? key,
        });
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
};

function existing(target: SheetTarget, key: string, session: Session): string | undefined {
  return [...sheetOf(target, session).customProperties.keys()].find(
    (known) => known.toLowerCase() === key.toLowerCase()
  );
}

function find(target: SheetTarget, key: Json, session: Session): ExcelObject | undefined {
  const known = existing(target, asText(key), session);
  return known === undefined
    ? undefined
    : objectOf("WorksheetCustomProperty", { ...target, key: known });
}
