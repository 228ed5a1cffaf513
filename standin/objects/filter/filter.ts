import type { FilterCriterion } from "../../../xlsx/model/model";
import { bodyOf } from "../../class/bodyOf";
import { columnIndexOf } from "../../class/columnIndexOf";
import type { Members } from "../../class/members";
import { writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { tableOf } from "../../class/tableOf";
import type { ColumnTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { asCriterion, asTexts, criterionJson } from "./filterCriterion";
import { refilter } from "./refilter";

/** The filter of one table column (TableColumn.filter). */
export const FILTER: Members<ColumnTarget> = {
  properties: {
    criteria: {
      since: "1.2",
      get: (target, session) =>
        criterionJson(tableOf(target, session).criteria.get(columnIndexOf(target, session))),
    },
  },
  methods: {
    apply: {
      since: "1.2",
      call: (target, args, session) => change(target, asCriterion(args[0] as Json), session),
    },
    applyCustomFilter: {
      since: "1.2",
      call: (target, [criterion1, criterion2, operator], session) =>
        change(
          target,
          asCriterion({
            filterOn: "Custom",
            criterion1: criterion1 as Json,
            criterion2: (criterion2 ?? null) as Json,
            operator: (operator ?? null) as Json,
          }),
          session
        ),
    },
    applyValuesFilter: {
      since: "1.2",
      call: (target, args, session) =>
        change(target, { filterOn: "Values", values: asTexts(args[0] as Json) }, session),
    },
    clear: { since: "1.2", call: (target, _args, session) => change(target, undefined, session) },
  },
};

function change(
  target: ColumnTarget,
  criterion: FilterCriterion | undefined,
  session: Session
): void {
  const table = tableOf(target, session);
  const sheet = writableSheet(table, session);
  const criteria = new Map(table.criteria);
  const index = columnIndexOf(target, session);
  if (criterion === undefined) criteria.delete(index);
  else criteria.set(index, criterion);
  table.criteria = criteria;
  refilter(sheet, bodyOf(table), criteria);
}
