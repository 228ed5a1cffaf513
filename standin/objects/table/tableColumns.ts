import { areaOf } from "../../book/area";
import type { Area } from "../../book/book";
import { asText, integerArgument } from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject, nullObject } from "../../protocol/object";
import type { ExcelObject, Kind } from "../../protocol/object";
import type { Session } from "../../protocol/session";
import { range } from "../range";
import { assertReadable, writableSheet } from "../range/target";
import { bodyOf, tableOf } from "./table";
import type { TableTarget } from "./table";

export const tableColumns: Kind<TableTarget> = defineObject<TableTarget>("TableColumnCollection", {
  properties: { count: { get: (target, session) => tableOf(target, session).columnNames.length } },
  collection: {
    items: (target, session) =>
      tableOf(target, session).columnNames.map((_, index) => tableColumn.of({ ...target, index })),
    item: (target, key, session) => find(target, key, session) ?? missing(),
  },
  methods: {
    getCount: {
      since: "1.4",
      call: (target, _args, session) => tableOf(target, session).columnNames.length,
    },
    getItem: {
      call: (target, args, session) => find(target, args[0] as Json, session) ?? missing(),
    },
    getItemAt: {
      call: (target, args, session) => {
        const index = integerArgument(args, 0);
        if (index < 0 || index >= tableOf(target, session).columnNames.length)
          throw new ExcelError("InvalidArgument");
        return tableColumn.of({ ...target, index });
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (target, args, session) =>
        find(target, args[0] as Json, session) ?? nullObject("TableColumn"),
    },
  },
});

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const tableColumn: Kind<ColumnTarget> = defineObject<ColumnTarget>("TableColumn", {
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (target, session) => tableOf(target, session).columnNames[target.index] ?? "",
      set: (target, value, session) => {
        const found = tableOf(target, session);
        const { row, column } = found.area;
        writableSheet(found, session).write(
          areaOf(row, column + target.index),
          [[asText(value)]],
          [],
          [{ row: 0, column: 0 }]
        );
      },
    },
    values: {
      get: (target, session) => {
        const found = tableOf(target, session);
        const area = columnOf(found.area, target.index);
        assertReadable({ sheetId: found.sheetId, area }, session);
        return session.book.sheet(found.sheetId)?.values(area) ?? [];
      },
    },
  },
  methods: {
    getRange: {
      call: (target, _args, session) => part(target, session, tableOf(target, session).area),
    },
    getDataBodyRange: {
      call: (target, _args, session) => part(target, session, bodyOf(tableOf(target, session))),
    },
    getHeaderRowRange: {
      call: (target, _args, session) =>
        part(target, session, { ...tableOf(target, session).area, rows: 1 }),
    },
  },
});

function columnOf(area: Area, index: number): Area {
  return areaOf(area.row, area.column + index, area.rows, 1);
}

function part(target: ColumnTarget, session: Session, area: Area): ExcelObject {
  return range.of({
    sheetId: tableOf(target, session).sheetId,
    area: columnOf(area, target.index),
  });
}

/** By name or by id (1, 2, ...). */
function find(target: TableTarget, key: Json, session: Session): ExcelObject | undefined {
  const names = tableOf(target, session).columnNames;
  const byName = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  const byId = Number(key) - 1;
  const index = byName >= 0 ? byName : names[byId] === undefined ? -1 : byId;
  return index < 0 ? undefined : tableColumn.of({ ...target, index });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
