import { areaOf, type Area } from "../../book/area";
import { asText } from "../../class/arguments";
import { objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { assertReadable, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { ColumnTarget } from "../../class/targets";
import { bodyOf } from "./bodyOf";
import { tableOf } from "./tableOf";

export const TABLE_COLUMN: Members<ColumnTarget> = {
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
};

function columnOf(area: Area, index: number): Area {
  return areaOf(area.row, area.column + index, area.rows, 1);
}

function part(target: ColumnTarget, session: Session, area: Area): ExcelObject {
  return objectOf("Range", {
    sheetId: tableOf(target, session).sheetId,
    area: columnOf(area, target.index),
  });
}
