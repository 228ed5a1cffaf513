import { areaOf, overlaps, type Area } from "../../../xlsx/model/area";
import type { BookTable } from "../../book/bookTable";
import { asFlag, asText, textArgument } from "../../class/arguments";
import { bodyOf } from "../../class/bodyOf";
import { isOf, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import { writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { tableOf } from "../../class/tableOf";
import type { TableTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { refilter } from "../filter/refilter";
import { addressedRange } from "../range/addressedRange";
import { assertFree, assertTableName } from "./assertTable";

type Flag = "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn";

function flag(name: Flag): Property<TableTarget> {
  return {
    since: "1.3",
    get: (target, session) => tableOf(target, session)[name],
    set: (target, value, session) => {
      writable(target, session)[name] = asFlag(value);
    },
  };
}

export const TABLE: Members<TableTarget> = {
  id: ({ id }) => id,
  exists: ({ id }, { book }) => book.tables.some((candidate) => candidate.id === id),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target, session) => tableOf(target, session).name,
      set: (target, value, session) => {
        const name = asText(value);
        const found = writable(target, session);
        assertTableName(name, target.id, session);
        found.name = name;
      },
    },
    style: {
      get: (target, session) => tableOf(target, session).style,
      set: (target, value, session) => {
        const style = asText(value);
        if (
          style !== "" &&
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(
            style
          )
        )
          throw new ExcelError("InvalidArgument");
        writable(target, session).style = style;
      },
    },
    showHeaders: {
      get: (target, session) => tableOf(target, session).showHeaders,
      set: (_target, value) => {
        if (!asFlag(value))
          throw new ExcelError(
            "NotImplemented",
            "standin: a table without headers is not modelled"
          );
      },
    },
    showTotals: {
      get: (target, session) => tableOf(target, session).showTotals,
      set: (target, value, session) => setTotals(writable(target, session), asFlag(value), session),
    },
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),
    highlightFirstColumn: flag("highlightFirstColumn"),
  },
  navigation: {
    sort: { since: "1.2", get: ({ id }) => objectOf("TableSort", { id }) },
    columns: { get: ({ id }) => objectOf("TableColumnCollection", { id }) },
    worksheet: {
      since: "1.2",
      get: (target, session) =>
        objectOf("Worksheet", { sheetId: tableOf(target, session).sheetId }),
    },
    autoFilter: {
      since: "1.9",
      get: (target, session) =>
        objectOf("AutoFilter", { sheetId: tableOf(target, session).sheetId, tableId: target.id }),
    },
  },
  methods: {
    getRange: { call: (target, _args, session) => part(target, session, ({ area }) => area) },
    getHeaderRowRange: {
      call: (target, _args, session) =>
        part(target, session, ({ area }) => areaOf(area.row, area.column, 1, area.columns)),
    },
    getDataBodyRange: { call: (target, _args, session) => part(target, session, bodyOf) },
    getTotalRowRange: {
      call: (target, _args, session) => {
        const { area, showTotals } = tableOf(target, session);
        if (!showTotals) throw new ExcelError("ItemNotFound");
        return part(target, session, () =>
          areaOf(area.row + area.rows - 1, area.column, 1, area.columns)
        );
      },
    },
    resize: {
      since: "1.13",
      call: (target, args, session) => {
        const found = writable(target, session);
        const given = args[0];
        const at = isOf(given, "Range")
          ? given.target
          : addressedRange(found.sheetId, textArgument(args, 0), session);
        const { area } = found;
        // Documented: "The headers must remain in the same row, and the resulting table must overlap the original table."
        if (
          at.sheetId !== found.sheetId ||
          at.area.row !== area.row ||
          at.area.rows < 2 ||
          !overlaps(at.area, area)
        )
          throw new ExcelError("InvalidArgument");
        assertFree(found.sheetId, at.area, found.id, session);
        found.resize(at.area);
      },
    },
    delete: {
      call: (target, _args, session) => {
        const found = writable(target, session);
        const { area } = found;
        found.convertToRange();
        writableSheet(found, session).clear(area, "all");
      },
    },
    convertToRange: {
      since: "1.2",
      call: (target, _args, session) => {
        const found = writable(target, session);
        const { sheetId, area } = found;
        found.convertToRange();
        return objectOf("Range", { sheetId, area });
      },
    },
    reapplyFilters: {
      since: "1.2",
      call: (target, _args, session) => {
        const found = writable(target, session);
        if (found.criteria.size > 0)
          refilter(writableSheet(found, session), bodyOf(found), found.criteria);
      },
    },
    clearFilters: {
      since: "1.2",
      call: (target, _args, session) => {
        const found = writable(target, session);
        const sheet = writableSheet(found, session);
        if (found.criteria.size > 0) sheet.setRowsHidden(found.area.row, found.area.rows, false);
        found.criteria = new Map();
      },
    },
  },
};

/** The table, when its sheet may be written to. */
function writable(target: TableTarget, session: Session): BookTable {
  const found = tableOf(target, session);
  writableSheet(found, session);
  return found;
}

function part(target: TableTarget, session: Session, of: (table: BookTable) => Area): ExcelObject {
  const found = tableOf(target, session);
  return objectOf("Range", { sheetId: found.sheetId, area: of(found) });
}

/** Excel puts the row below the body, with "Total" in the first column, and takes it away with its cells. */
function setTotals(found: BookTable, show: boolean, session: Session): void {
  if (found.showTotals === show) return;
  const sheet = writableSheet(found, session);
  const { row, column, rows, columns } = found.area;
  const last = areaOf(show ? row + rows : row + rows - 1, column, 1, columns);
  if (show) {
    if (sheet.usedArea(true, last))
      throw new ExcelError(
        "NotImplemented",
        "standin: a totals row over cells in use is not modelled"
      );
    found.resize(areaOf(row, column, rows + 1, columns));
    found.showTotals = true;
    sheet.write(areaOf(last.row, column), [["Total"]], [], []);
  } else {
    found.showTotals = false;
    found.resize(areaOf(row, column, rows - 1, columns));
    sheet.clear(last, "contents");
  }
}
