import { contains, type Area } from "../../../xlsx/model/area";
import type { BookTable } from "../../book/bookTable";
import type { FilterCriterion } from "../../../xlsx/model/model";
import { integerArgument, isAbsent, textArgument } from "../../class/arguments";
import { assertTold } from "../../class/assertTold";
import { bodyOf } from "../../class/bodyOf";
import { isOf, nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { FilterTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";
import { asCriterion, criterionJson } from "./filterCriterion";
import { refilter } from "./refilter";

/** A sheet's own filter, or a table's. Filters by lists of values and by comparisons are known. */
export const AUTO_FILTER: Members<FilterTarget> = {
  properties: {
    enabled: { since: "1.9", get: (target, session) => filterOf(target, session) !== undefined },
    isDataFiltered: {
      since: "1.9",
      get: (target, session) => (filterOf(target, session)?.criteria.size ?? 0) > 0,
    },
    criteria: {
      since: "1.9",
      get: (target, session): Json => {
        const filter = filterOf(target, session);
        if (!filter) return [];
        return Array.from({ length: filter.area.columns }, (_, column) =>
          criterionJson(filter.criteria.get(column))
        );
      },
    },
  },
  methods: {
    apply: {
      since: "1.9",
      call: (target, args, session) => {
        const [given, column, criterion] = args;
        const { sheetId, area } = isOf(given, "Range")
          ? given.target
          : addressedRange(target.sheetId, textArgument(args, 0), session);
        if (sheetId !== target.sheetId) throw new ExcelError("InvalidArgument");
        const table = filteredTable(target, session);
        if (table) {
          if (!contains(table.area, area)) throw new ExcelError("InvalidArgument");
          table.showFilterButton = true;
        }
        const filter = { area: table?.area ?? area, criteria: new Map<number, FilterCriterion>() };
        const now = filterOf(target, session);
        for (const [key, value] of now?.criteria ?? []) filter.criteria.set(key, value);
        if (!isAbsent(column)) {
          const index = integerArgument(args, 1);
          if (index < 0 || index >= filter.area.columns) throw new ExcelError("InvalidArgument");
          if (isAbsent(criterion)) filter.criteria.delete(index);
          else filter.criteria.set(index, asCriterion(criterion as Json));
        }
        setFilter(target, filter, session);
      },
    },
    clearColumnCriteria: {
      since: "1.14",
      call: (target, args, session) => {
        const filter = filterOf(target, session);
        if (!filter) return;
        const index = integerArgument(args, 0);
        if (index < 0 || index >= filter.area.columns) throw new ExcelError("InvalidArgument");
        const criteria = new Map(filter.criteria);
        criteria.delete(index);
        setFilter(target, { area: filter.area, criteria }, session);
      },
    },
    reapply: {
      since: "1.9",
      call: (target, _args, session) => {
        const filter = filterOf(target, session);
        if (filter) setFilter(target, filter, session);
      },
    },
    getRange: {
      since: "1.9",
      call: (target, _args, session) => {
        const filter = filterOf(target, session);
        if (!filter) throw new ExcelError("ItemNotFound");
        return objectOf("Range", { sheetId: target.sheetId, area: filter.area });
      },
    },
    getRangeOrNullObject: {
      since: "1.9",
      call: (target, _args, session) => {
        const filter = filterOf(target, session);
        return filter
          ? objectOf("Range", { sheetId: target.sheetId, area: filter.area })
          : nullObject("Range");
      },
    },
    clearCriteria: {
      since: "1.9",
      call: (target, _args, session) => {
        const sheet = writableSheet(target, session);
        const filter = filterOf(target, session);
        if (!filter) return;
        sheet.setRowsHidden(filter.area.row, filter.area.rows, false);
        const table = filteredTable(target, session);
        if (table) table.criteria = new Map();
        else sheet.autoFilter = { area: filter.area, criteria: new Map() };
      },
    },
    remove: {
      since: "1.9",
      call: (target, _args, session) => {
        const sheet = writableSheet(target, session);
        const filter = filterOf(target, session);
        if (filter && filter.criteria.size > 0)
          sheet.setRowsHidden(filter.area.row, filter.area.rows, false);
        const table = filteredTable(target, session);
        if (table) table.showFilterButton = false;
        else sheet.autoFilter = undefined;
      },
    },
  },
};

interface Filter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

function filterOf(target: FilterTarget, session: Session): Filter | undefined {
  assertTold(target, session);
  if (target.tableId === undefined) return sheetOf(target, session).autoFilter;
  const table = filteredTable(target, session);
  return table?.showFilterButton === true
    ? { area: table.area, criteria: table.criteria }
    : undefined;
}

function setFilter(target: FilterTarget, { area, criteria }: Filter, session: Session): void {
  const sheet = writableSheet(target, session);
  const table = filteredTable(target, session);
  if (table) table.criteria = criteria;
  else sheet.autoFilter = { area, criteria };
  const body = table ? bodyOf(table) : { ...area, row: area.row + 1, rows: area.rows - 1 };
  if (body.rows > 0) refilter(sheet, body, criteria);
}

/** Undefined for a sheet's own filter. */
function filteredTable({ tableId }: FilterTarget, { book }: Session): BookTable | undefined {
  return book.tables.find(({ id }) => id === tableId);
}
