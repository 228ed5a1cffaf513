import { areaOf } from "../../book/area";
import type { Area, BookTable } from "../../book/book";
import {
  asNumber,
  asText,
  flagArgument,
  integerArgument,
  textArgument,
} from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject, nullObject } from "../../protocol/object";
import type { ExcelObject, Kind } from "../../protocol/object";
import type { Session } from "../../protocol/session";
import { range } from "../range";
import { addressedRange } from "../range/addressed";
import { writableSheet } from "../range/target";
import type { RangeTarget } from "../range/target";
import { table } from "./table";
import { assertFree } from "./place";

/** The workbook's tables, or those of one sheet. */
interface Scope {
  readonly sheetId?: string;
}

export const tableCollection: Kind<Scope> = defineObject<Scope>("TableCollection", {
  properties: { count: { get: (scope, session) => inScope(scope, session).length } },
  collection: {
    items: (scope, session) => inScope(scope, session).map(({ id }) => table.of({ id })),
    item: (scope, key, session) => find(scope, key, session) ?? missing(),
  },
  methods: {
    add: {
      call: (scope, args, session) => {
        const hasHeaders = flagArgument(args, 1);
        const given = args[0];
        const at = range.is(given)
          ? given.self
          : addressedRange(
              scope.sheetId ?? session.book.activeSheet().id,
              textArgument(args, 0),
              session
            );
        const sheet = writableSheet(at, session);
        if (!hasHeaders) sheet.insertRows(at.area.row, 1);
        const area = tableArea(at, hasHeaders);
        assertFree(at.sheetId, area, undefined, session);
        return table.of({ id: session.book.addTable(at.sheetId, area, freeName(session)).id });
      },
    },
    getCount: { since: "1.4", call: (scope, _args, session) => inScope(scope, session).length },
    getItem: {
      call: (scope, args, session) => find(scope, textArgument(args, 0), session) ?? missing(),
    },
    getItemAt: {
      call: (scope, args, session) => {
        const found = inScope(scope, session)[integerArgument(args, 0)];
        return found ? table.of({ id: found.id }) : missing();
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (scope, args, session) =>
        find(scope, textArgument(args, 0), session) ?? nullObject("Table"),
    },
  },
});

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

function inScope({ sheetId }: Scope, { book }: Session): readonly BookTable[] {
  return book.tables.filter((found) => sheetId === undefined || found.sheetId === sheetId);
}

/** By name or by id. */
function find(scope: Scope, key: Json, session: Session): ExcelObject | undefined {
  const text = typeof key === "number" ? String(key) : asText(key);
  const found = inScope(scope, session).find(
    ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase()
  );
  return found && table.of({ id: found.id });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}

/** The tables that a range touches (Range.getTables). */
export const tableScopedCollection: Kind<{ readonly ids: readonly string[] }> = defineObject<{
  readonly ids: readonly string[];
}>("TableScopedCollection", {
  collection: {
    items: ({ ids }) => ids.map((id) => table.of({ id })),
    item: ({ ids }, key, { book }) => {
      const text = typeof key === "number" ? String(asNumber(key)) : asText(key);
      const found = book.tables.find(
        ({ id, name }) =>
          ids.includes(id) && (id === text || name.toLowerCase() === text.toLowerCase())
      );
      return found ? table.of({ id: found.id }) : missing();
    },
  },
  methods: {
    getCount: { since: "1.9", call: ({ ids }) => ids.length },
    getFirst: {
      since: "1.9",
      call: ({ ids }) => {
        const [id] = ids;
        return id === undefined ? missing() : table.of({ id });
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
        return found ? table.of({ id: found.id }) : missing();
      },
    },
  },
});
