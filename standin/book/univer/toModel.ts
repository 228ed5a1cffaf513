import { areaOf } from "../../../xlsx/model/area";
import type { Book } from "../book";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { mapChart } from "../chart/mapChart";
import type { BookModel, FormulaModel, SheetModel } from "../../../xlsx/model/model";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { CellStyle } from "../../../xlsx/model/style";
import { toShownFormula } from "./formula";
import { points } from "./sheetDimensions";
import type { UniverSheet } from "./univerSheet";

/** The workbook as plain data, for a file. */
export function toModel(book: Book, sheets: readonly UniverSheet[]): BookModel {
  const styles: CellStyle[] = [{}];
  const indices = new Map<string, number>([["{}", 0]]);
  const indexOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    let index = indices.get(key);
    if (index === undefined) {
      index = styles.length;
      indices.set(key, index);
      styles.push(style);
    }
    return index;
  };
  const models = sheets.map((sheet) => sheetModel(sheet, book, indexOf));
  return {
    date1904: book.date1904,
    sheets: models,
    active: Math.max(
      0,
      sheets.findIndex(({ id }) => id === book.activeSheet().id)
    ),
    styles,
    names: book.names.map(({ sheetId, ...name }) => {
      const sheet = sheetId === undefined ? -1 : sheets.findIndex(({ id }) => id === sheetId);
      return sheet < 0 ? name : { ...name, sheet };
    }),
    settings: new Map(book.settings),
    documentProperties: new Map(book.documentProperties),
    structureProtected: book.structureProtected,
  };
}

function sheetModel(
  sheet: UniverSheet,
  book: Book,
  indexOf: (style: CellStyle) => number
): SheetModel {
  const used = sheet.usedArea(false);
  const area = used
    ? areaOf(0, 0, used.row + used.rows, used.column + used.columns)
    : areaOf(0, 0, 0, 0);
  const { columns, rows } = dimensions(sheet, indexOf);
  const { freeze, autoFilter } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protected,
    values: sheet
      .values(area)
      .map((line) => line.map((value): CellValue | null => (value === "" ? null : value))),
    formulas: formulasOf(sheet, area.rows, area.columns),
    styles: stylesOf(sheet, area.rows, indexOf),
    columnWidths: columns.widths,
    columnStyles: columns.styles,
    rowHeights: rows.heights,
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    merges: sheet.merges,
    ...(freeze ? { freeze } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    tables: book.tables
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map((table) => ({
        name: table.name,
        area: table.area,
        columns: table.columnNames,
        style: table.style,
        showHeaders: table.showHeaders,
        showTotals: table.showTotals,
        showBandedRows: table.showBandedRows,
        showBandedColumns: table.showBandedColumns,
        showFilterButton: table.showFilterButton,
        highlightFirstColumn: table.highlightFirstColumn,
        criteria: table.criteria,
      })),
    conditionalFormats: sheet.conditionalFormats,
    hyperlinks: sheet.hyperlinks(areaOf(0, 0, SHEET_ROWS, SHEET_COLUMNS)),
    charts: sheet.charts.map((chart) =>
      mapChart(chart, (reference) => {
        const name = book.sheet(reference.sheet)?.name;
        return name === undefined ? undefined : { ...reference, sheet: name };
      })
    ),
    pageLayout: sheet.pageLayout,
    validations: sheet.validations,
    customProperties: new Map(sheet.customProperties),
  };
}

function formulasOf(sheet: UniverSheet, rows: number, columns: number): FormulaModel[] {
  const spills = sheet.cells.spills.areas();
  const found: FormulaModel[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const formula = sheet.cells.formula(row, column);
      if (formula === undefined) continue;
      const spill = spills.find((area) => area.row === row && area.column === column);
      found.push({ row, column, formula: toShownFormula(formula), ...(spill ? { spill } : {}) });
    }
  }
  return found;
}

function stylesOf(
  sheet: UniverSheet,
  rows: number,
  indexOf: (style: CellStyle) => number
): (number[] | undefined)[] {
  const byId = new Map<unknown, number>();
  const matrix = sheet.core.getCellMatrix();
  return Array.from({ length: rows }, (_, row) => {
    const line = matrix.getRow(row);
    if (!line) return undefined;
    let found: number[] | undefined;
    for (const key in line) {
      const id = line[Number(key)]?.s;
      if (id === undefined || id === null || id === "") continue;
      if (!byId.has(id)) byId.set(id, indexOf(sheet.style(row, Number(key))));
      const index = byId.get(id) ?? 0;
      if (index !== 0) (found ??= [])[Number(key)] = index;
    }
    return found;
  });
}

interface Dimensions {
  readonly columns: {
    readonly widths: Map<number, number>;
    readonly styles: Map<number, number>;
    readonly hidden: number[];
  };
  readonly rows: { readonly heights: Map<number, number>; readonly hidden: number[] };
}

function dimensions(sheet: UniverSheet, indexOf: (style: CellStyle) => number): Dimensions {
  const columns = {
    widths: new Map<number, number>(),
    styles: new Map<number, number>(),
    hidden: [] as number[],
  };
  const rows = { heights: new Map<number, number>(), hidden: [] as number[] };
  const { columnData, rowData } = sheet.core.getConfig();
  for (const [key, data] of Object.entries(columnData)) {
    const column = Number(key);
    if (data?.w !== undefined) columns.widths.set(column, points(data.w));
    if (data?.s) columns.styles.set(column, indexOf(sheet.columnStyle(column)));
    if (data?.hd === 1) columns.hidden.push(column);
  }
  for (const [key, data] of Object.entries(rowData)) {
    if (data?.h !== undefined && data.ia === 0) rows.heights.set(Number(key), points(data.h));
    if (data?.hd === 1) rows.hidden.push(Number(key));
  }
  return { columns, rows };
}
