import type { Area } from "../../book/area";
import type { BookTable } from "../../book/bookTable";
import { nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { FilterTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";

/** Only filters by lists of values are known; setting one through the API is not modelled. */
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
        return Array.from({ length: filter.area.columns }, (_, column) => {
          const values = filter.criteria.get(column);
          return values === undefined ? null : { filterOn: "Values", values: [...values] };
        });
      },
    },
  },
  methods: {
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
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

function filterOf(target: FilterTarget, session: Session): Filter | undefined {
  if (target.tableId === undefined) return sheetOf(target, session).autoFilter;
  const table = filteredTable(target, session);
  return table?.showFilterButton === true
    ? { area: table.area, criteria: table.criteria }
    : undefined;
}

/** Undefined for a sheet's own filter. */
function filteredTable({ tableId }: FilterTarget, { book }: Session): BookTable | undefined {
  return book.tables.find(({ id }) => id === tableId);
}
