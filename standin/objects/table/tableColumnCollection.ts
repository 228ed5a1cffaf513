import { integerArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import { tableOf } from "../../class/tableOf";
import type { TableTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

export const TABLE_COLUMN_COLLECTION: Members<TableTarget> = {
  properties: { count: { get: (target, session) => tableOf(target, session).columnNames.length } },
  collection: {
    items: (target, session) =>
      tableOf(target, session).columnIds.map((columnId) =>
        objectOf("TableColumn", { ...target, columnId })
      ),
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
        const columnId = tableOf(target, session).columnIds[integerArgument(args, 0)];
        if (columnId === undefined) throw new ExcelError("InvalidArgument");
        return objectOf("TableColumn", { ...target, columnId });
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (target, args, session) =>
        find(target, args[0] as Json, session) ?? nullObject("TableColumn"),
    },
  },
};

/** A text is a name, or else an id; a number is an id. */
function find(target: TableTarget, key: Json, session: Session): ExcelObject | undefined {
  const { columnNames, columnIds } = tableOf(target, session);
  const wanted = String(key).toLowerCase();
  const byName =
    typeof key === "number"
      ? undefined
      : columnIds[columnNames.findIndex((name) => name.toLowerCase() === wanted)];
  const columnId = byName ?? columnIds.find((id) => String(id) === wanted);
  return columnId === undefined ? undefined : objectOf("TableColumn", { ...target, columnId });
}
