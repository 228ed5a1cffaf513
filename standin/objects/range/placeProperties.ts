import { cellCount } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { asFlag, asRecord } from "../../class/arguments";
import type { Property } from "../../class/members";
import { addressOf, sheetOf, writableSheet } from "../../class/rangeCells";
import type { RangeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** Where a range is, what is hidden in it, and its first cell's hyperlink. */
export const PLACE_PROPERTIES: { readonly [name: string]: Property<RangeTarget> } = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  isEntireColumn: { since: "1.7", get: ({ area }) => area.rows === SHEET_ROWS },
  isEntireRow: { since: "1.7", get: ({ area }) => area.columns === SHEET_COLUMNS },
  hasSpill: {
    since: "1.12",
    get: ({ sheetId, area }, session) => {
      const used = sheetOf({ sheetId }, session).occupied(area);
      if (!used) return false;
      return mixed(
        used.rows * used.columns,
        (index) => {
          const row = used.row + Math.floor(index / used.columns);
          const column = used.column + (index % used.columns);
          return sheetOf({ sheetId }, session).spillParent(row, column) !== undefined;
        },
        cellCount(area) > cellCount(used) ? false : undefined
      );
    },
  },
  rowHidden: {
    since: "1.2",
    get: (target, session) => {
      const sheet = sheetOf(target, session);
      return mixed(target.area.rows, (index) => sheet.isRowHidden(target.area.row + index));
    },
    set: (target, value, session) =>
      writableSheet(target, session).setRowsHidden(
        target.area.row,
        target.area.rows,
        asFlag(value)
      ),
  },
  columnHidden: {
    since: "1.2",
    get: (target, session) => {
      const sheet = sheetOf(target, session);
      return mixed(target.area.columns, (index) =>
        sheet.isColumnHidden(target.area.column + index)
      );
    },
    set: (target, value, session) =>
      writableSheet(target, session).setColumnsHidden(
        target.area.column,
        target.area.columns,
        asFlag(value)
      ),
  },
  hidden: {
    since: "1.2",
    get: ({ sheetId, area }, session) => {
      const sheet = sheetOf({ sheetId }, session);
      const rows = mixed(area.rows, (index) => sheet.isRowHidden(area.row + index));
      const columns = mixed(area.columns, (index) => sheet.isColumnHidden(area.column + index));
      return rows === true || columns === true
        ? true
        : rows === false && columns === false
          ? false
          : null;
    },
  },
  hyperlink: {
    since: "1.7",
    onlyByName: true,
    get: ({ sheetId, area }, session) => {
      const link = sheetOf({ sheetId }, session).hyperlink(area.row, area.column);
      return link ? { ...link } : null;
    },
    set: (target, value, session) => {
      const sheet = writableSheet(target, session);
      const { row, column } = target.area;
      if (value === null) return sheet.setHyperlink(row, column, undefined);
      const given = asRecord(value);
      const text = (name: string): { readonly [key: string]: string } => {
        const found = given[name];
        return typeof found === "string" ? { [name]: found } : {};
      };
      const shown = given["textToDisplay"];
      if (given["address"] === undefined && given["documentReference"] === undefined)
        throw new ExcelError("InvalidArgument");
      if (typeof shown === "string")
        sheet.write({ row, column, rows: 1, columns: 1 }, [[shown]], [], [{ row: 0, column: 0 }]);
      sheet.setHyperlink(row, column, {
        ...text("address"),
        ...text("documentReference"),
        ...text("screenTip"),
      });
    },
  },
};

/** The common answer of all, or null when they differ. @param also an answer of cells that were not asked one by one */
function mixed(count: number, test: (index: number) => boolean, also?: boolean): Json {
  let first = also;
  for (let index = 0; index < count; index += 1) {
    const answer = test(index);
    first ??= answer;
    if (answer !== first) return null;
  }
  return first ?? false;
}
