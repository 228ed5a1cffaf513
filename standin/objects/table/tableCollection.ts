import { areaOf, type Area } from "../../../xlsx/model/area";
import type { BookTable } from "../../book/bookTable";
import { asText, flagArgument, integerArgument, textArgument } from "../../class/arguments";
import { isOf, nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RangeTarget, ScopeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { addressedRange } from "../range/addressedRange";
import { assertFree } from "./assertTable";

export const TABLE_COLLECTION: Members<ScopeTarget> = {
  properties: { count: { get: (scope, session) => inScope(scope, session).length } },
  collection: {
    items: (scope, session) => inScope(scope, session).map(({ id }) => objectOf("Table", { id })),
    item: (scope, key, session) => find(scope, key, session) ?? missing(),
  },
  methods: {
    add: {
      call: (scope, args, session) => {
        const hasHeaders = flagArgument(args, 1);
        const given = args[0];
        const at = isOf(given, "Range")
          ? given.target
          : addressedRange(
              scope.sheetId ?? session.book.activeSheet().id,
              textArgument(args, 0),
              session
            );
        const sheet = writableSheet(at, session);
        if (!hasHeaders) sheet.insertRows(at.area.row, 1);
        const area = tableArea(at, hasHeaders);
        assertFree(at.sheetId, area, undefined, session);
        return objectOf("Table", {
          id: session.book.addTable(at.sheetId, area, freeName(session)).id,
        });
      },
    },
    getCount: { since: "1.4", call: (scope, _args, session) => inScope(scope, session).length },
    getItem: {
      call: (scope, args, session) => find(scope, textArgument(args, 0), session) ?? missing(),
    },
    getItemAt: {
      call: (scope, args, session) => {
        const found = inScope(scope, session)[integerArgument(args, 0)];
        return found ? objectOf("Table", { id: found.id }) : missing();
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (scope, args, session) =>
        find(scope, textArgument(args, 0), session) ?? nullObject("Table"),
    },
  },
};

/** A header alone gets an empty row below it. */
function tableArea({ area }: RangeTarget, hasHeaders: boolean): Area {
  const rows = hasHeaders ? area.rows : area.rows + 1;
  return areaOf(area.row, area.column, Math.max(rows, 2), area.columns);
}

function freeName({ book }: Session): string {
  const taken = new Set([...book.tables, ...book.names].map(({ name }) => name.toLowerCase()));
  for (let number = book.tables.length + 1; ; number += 1)
    if (!taken.has(`table${number}`)) return `Table${number}`;
}

function inScope({ sheetId }: ScopeTarget, { book }: Session): readonly BookTable[] {
  return book.tables.filter((found) => sheetId === undefined || found.sheetId === sheetId);
}

/** By name or by id. */
function find(scope: ScopeTarget, key: Json, session: Session): ExcelObject | undefined {
  const text = typeof key === "number" ? String(key) : asText(key);
  const found = inScope(scope, session).find(
    ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase()
  );
  return found && objectOf("Table", { id: found.id });
}
