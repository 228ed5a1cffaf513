import { headerAlign } from "../report/onSheet/headerAlign";
import { OFFERED_COLUMN } from "../report/onSheet/offeredColumn";
import { placedRules } from "../report/onSheet/placedRules";
import type { Report, Table, TableColumn } from "../report/blocks/report";
import { formatArea, quoteSheet } from "../../xlsx/model/address";
import type { TableModel } from "../../xlsx/model/model";
import { NEW_TABLE_LOOK } from "../../xlsx/model/newTableLook";
import { SHEET_ROWS } from "../../xlsx/model/sheetSize";
import { NO_VALIDATION } from "../../xlsx/model/validation";
import { highlightRule } from "./drawOn";
import type { SheetDraftModel } from "./sheetDraftModel";

/** Rows of a table below its header: one that has none gets an empty one. */
export function bodyRows({ rowCount }: Pick<Table, "rowCount">): number {
  return Math.max(1, rowCount);
}

/** Lays a table on a sheet: its cells, what can be picked in them, bars and rules over whole columns. */
export function tableOn(sheet: SheetDraftModel, table: Table, report: Report): TableModel {
  const { columns, rowCount, headerStyle, rowHeight, row: top } = table;
  const rows = bodyRows(table);
  const { cells, conditionalFormats } = sheet;
  columns.forEach(({ header, cells: values }, column) => {
    cells.put(top, column, header);
    for (let row = 0; row < rowCount; row += 1) cells.put(top + 1 + row, column, values[row] ?? "");
  });
  columns.forEach((one, column) => {
    const body = { row: top + 1, column, rows, columns: 1 };
    cells.style(body, one.style);
    if (one.isHidden) sheet.hiddenColumns.push(column);
    const source = choicesOf(one, report);
    if (source !== undefined)
      sheet.validations.push({
        ...NO_VALIDATION,
        areas: [body],
        rule: { kind: "list", source, dropDown: true },
        alert: { show: false, style: "Information", title: "", message: "" },
      });
    if (one.bar !== undefined)
      conditionalFormats.unshift({
        areas: [{ ...body, rows: SHEET_ROWS - body.row }],
        rule: {
          kind: "dataBar",
          minimum: { type: "number", value: 0 },
          maximum: { type: "max" },
          color: one.bar,
          // Of bars below 0, as Excel makes them.
          negativeColor: "#FF0000",
          axisColor: "#000000",
          gradient: false,
          showValue: true,
        },
      });
  });
  if (rowHeight !== undefined)
    for (let row = 0; row < rows; row += 1) sheet.rowHeights.set(top + 1 + row, rowHeight);
  cells.style({ row: top, column: 0, rows: 1, columns: columns.length }, headerStyle);
  columns.forEach(({ style }, column) =>
    cells.style({ row: top, column, rows: 1, columns: 1 }, headerAlign(style))
  );
  const area = { row: top + 1, rows: SHEET_ROWS - top - 1 };
  conditionalFormats.unshift(
    ...rulesOf(table).map(({ column, width, formula, style }) => ({
      areas: [{ ...area, column, columns: width }],
      rule: highlightRule(formula, style),
    }))
  );
  return {
    name: table.name,
    area: { row: top, column: 0, rows: rows + 1, columns: columns.length },
    columns: columns.map(({ header }) => header),
    ...NEW_TABLE_LOOK,
    style: table.style,
  };
}

/** Its rules over the columns as they stand on a new sheet. */
export function rulesOf(table: Table): ReturnType<typeof placedRules> {
  const columns = new Map(table.columns.map(({ id }, column) => [id, column]));
  return placedRules(table, { row: table.row + 1, columns });
}

/** Words, or the names in a column of another table. */
function choicesOf({ choices, offers }: TableColumn, report: Report): string | undefined {
  if (offers === undefined) return choices?.join(",");
  const other = report.sheets.find(({ kind }) => kind === offers);
  const column = other?.table?.columns.findIndex(({ id }) => id === OFFERED_COLUMN[offers]) ?? -1;
  if (other?.table === undefined || column < 0) return undefined;
  const names = { row: other.table.row + 1, column, rows: bodyRows(other.table), columns: 1 };
  return `=${quoteSheet(other.name)}!${formatArea(names, true)}`;
}
