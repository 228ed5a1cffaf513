import { integerArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { TableTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { tableOf } from "./tableOf";

export const TABLE_COLUMN_COLLECTION: Members<TableTarget> = {
  properties: { count: { get: (target, session) => tableOf(target, session).columnNames.length } },
  collection: {
    items: (target, session) =>
      tableOf(target, session).columnNames.map((_, index) =>
        objectOf("TableColumn", { ...target, index })
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
        const index = integerArgument(args, 0);
        if (index < 0 || index >= tableOf(target, session).columnNames.length)
          throw new ExcelError("InvalidArgument");
        return objectOf("TableColumn", { ...target, index });
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (target, args, session) =>
        find(target, args[0] as Json, session) ?? nullObject("TableColumn"),
    },
  },
};

/** By name or by id (1, 2, ...). */
function find(target: TableTarget, key: Json, session: Session): ExcelObject | undefined {
  const names = tableOf(target, session).columnNames;
  const byName = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  const byId = Number(key) - 1;
  const index = byName >= 0 ? byName : names[byId] === undefined ? -1 : byId;
  return index < 0 ? undefined : objectOf("TableColumn", { ...target, index });
}
