import { overlaps } from "../../../xlsx/model/area";
import type { TableSorting } from "../../../xlsx/model/model";
import { asOneOf, flagArgument, isAbsent } from "../../class/arguments";
import { bodyOf } from "../../class/bodyOf";
import type { Members } from "../../class/members";
import { writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { tableOf } from "../../class/tableOf";
import type { TableTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { visibleIndices } from "../range/visibleAreas";
import { asSortFields } from "./asSortFields";
import { sortedRows } from "./sortedRows";

/**
 * Excel's own sort: whatever stands in a row moves with it. Rows that are hidden stay where they are, merged cells and a protected sheet
 * refuse it; rules and validations stay with the place.
 */
export const TABLE_SORT: Members<TableTarget> = {
  properties: {
    fields: {
      since: "1.2",
      get: (target, session) =>
        (tableOf(target, session).sorting?.fields ?? []).map(
          ({ key, ascending, textAsNumber }) => ({
            key,
            ascending,
            sortOn: "Value",
            dataOption: textAsNumber ? "TextAsNumber" : "Normal",
          })
        ),
    },
    matchCase: {
      since: "1.2",
      get: (target, session) => tableOf(target, session).sorting?.matchCase ?? false,
    },
    method: { since: "1.2", get: () => "PinYin" },
  },
  methods: {
    apply: {
      since: "1.2",
      call: (target, args, session) => {
        if (!isAbsent(args[2])) asOneOf(args[2], ["PinYin", "StrokeCount"] as const);
        const fields = asSortFields(args[0] as Json, tableOf(target, session).area.columns);
        sort(target, { fields, matchCase: flagArgument(args, 1) }, session);
      },
    },
    clear: {
      since: "1.2",
      call: (target, _args, session) => {
        const table = tableOf(target, session);
        writableSheet(table, session);
        table.sorting = undefined;
      },
    },
    reapply: {
      since: "1.2",
      call: (target, _args, session) => {
        const { sorting } = tableOf(target, session);
        if (sorting === undefined)
          throw new ExcelError("InvalidOperation", "standin: the table was not sorted");
        sort(target, sorting, session);
      },
    },
  },
};

function sort(target: TableTarget, sorting: TableSorting, session: Session): void {
  const table = tableOf(target, session);
  const sheet = writableSheet(table, session);
  const body = bodyOf(table);
  if (sheet.merges.some((merge) => overlaps(merge, body)))
    throw new ExcelError("InvalidOperation", "standin: merged cells cannot be sorted");
  table.sorting = sorting;
  const shown = visibleIndices(body.row, body.rows, (row) => sheet.isRowHidden(row)).map(
    (row) => row - body.row
  );
  const sorted = sortedRows(sheet.values(body), shown, sorting, session.locale);
  const order = Array.from({ length: body.rows }, (_, row) => row);
  shown.forEach((row, index) => (order[row] = sorted[index] ?? row));
  if (order.some((from, to) => from !== to)) sheet.moveRows(body, order);
}
