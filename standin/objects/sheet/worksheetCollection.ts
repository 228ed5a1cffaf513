import { asText, flagArgument, optionalText, textArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { Json } from "../../protocol/batch";
import { ANY_SHEET } from "../../protocol/eventType";
import { registrations, sheetRegistrations } from "./registrations";
import { assertSheetName, assertStructureOpen } from "./sheetName";

export const WORKSHEET_COLLECTION: Members<object> = {
  collection: {
    items: (_self, { book }) => book.sheets.map(({ id }) => objectOf("Worksheet", { sheetId: id })),
    item: (_self, key, session) => find(key, session) ?? missing(),
  },
  methods: {
    add: {
      call: (_self, args, session) => {
        assertStructureOpen(session);
        const name = optionalText(args, 0) ?? freeName(session);
        assertSheetName(name, session);
        return objectOf("Worksheet", { sheetId: session.book.addSheet(name).id });
      },
    },
    getActiveWorksheet: {
      call: (_self, _args, { book }) => objectOf("Worksheet", { sheetId: book.activeSheet().id }),
    },
    getCount: {
      since: "1.4",
      call: (_self, args, session) => counted(session, flagArgument(args, 0)).length,
    },
    getFirst: {
      since: "1.5",
      call: (_self, args, session) => at(counted(session, flagArgument(args, 0)), 0),
    },
    getLast: {
      since: "1.5",
      call: (_self, args, session) => at(counted(session, flagArgument(args, 0)), -1),
    },
    getItem: { call: (_self, args, session) => find(textArgument(args, 0), session) ?? missing() },
    getItemOrNullObject: {
      since: "1.4",
      call: (_self, args, session) =>
        find(textArgument(args, 0), session) ?? nullObject("Worksheet"),
    },
    ...registrations<object>(() => ANY_SHEET, "1.9"),
    ...sheetRegistrations(),
  },
};

/** By name or by id. */
function find(key: Json, { book }: Session): ExcelObject | undefined {
  const text = asText(key);
  const sheet = book.sheetByName(text) ?? book.sheet(text);
  return sheet && objectOf("Worksheet", { sheetId: sheet.id });
}

function counted({ book }: Session, visibleOnly: boolean): readonly string[] {
  return book.sheets
    .filter(({ visibility }) => !visibleOnly || visibility === "Visible")
    .map(({ id }) => id);
}

function at(ids: readonly string[], index: number): ExcelObject {
  const sheetId = ids.at(index);
  return sheetId === undefined ? missing() : objectOf("Worksheet", { sheetId });
}

function freeName({ book }: Session): string {
  for (let number = book.sheets.length + 1; ; number += 1)
    if (!book.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
}
