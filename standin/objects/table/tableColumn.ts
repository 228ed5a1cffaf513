import { areaOf, type Area } from "../../../xlsx/model/area";
import { asText } from "../../class/arguments";
import { bodyOf } from "../../class/bodyOf";
import { columnIndexOf } from "../../class/columnIndexOf";
import { objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { assertReadable, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { tableOf } from "../../class/tableOf";
import type { ColumnTarget } from "../../class/targets";

export const TABLE_COLUMN: Members<ColumnTarget> = {
  id: ({ columnId }) => String(columnId),
  exists: ({ id, columnId }, { book }) =>
    book.tables.some((table) => table.id === id && table.columnIds.includes(columnId)),
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: (target, session) => columnIndexOf(target, session) },
    name: {
      get: (target, session) =>
        tableOf(target, session).columnNames[columnIndexOf(target, session)] ?? "",
      set: (target, value, session) => {
        const found = tableOf(target, session);
        const { row, column } = found.area;
        writableSheet(found, session).write(
          areaOf(row, column + columnIndexOf(target, session)),
          [[asText(value)]],
          [],
          [{ row: 0, column: 0 }]
        );
      },
    },
    values: {
      get: (target, session) => {
        const found = tableOf(target, session);
        const area = columnOf(found.area, columnIndexOf(target, session));
        assertReadable({ sheetId: found.sheetId, area }, session);
        return session.book.sheet(found.sheetId)?.values(area) ?? [];
      },
    },
  },
  navigation: { filter: { since: "1.2", get: (target) => objectOf("Filter", target) } },
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
};

function columnOf(area: Area, index: number): Area {
  return areaOf(area.row, area.column + index, area.rows, 1);
}

function part(target: ColumnTarget, session: Session, area: Area): ExcelObject {
  return objectOf("Range", {
    sheetId: tableOf(target, session).sheetId,
    area: columnOf(area, columnIndexOf(target, session)),
  });
}
